package org.daybook.shared.fact;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.correction.EntryCorrected;

/**
 * The contribution of one entry to the views: its facts and, for a correction, the voiding of another entry. It
 * depends only on the entry and, for a correction, on the position of the corrected entry.
 */
public record EntryFacts(List<Fact> facts, Optional<Retraction> voiding) {

    /** Finds the position of an entry of the same aggregate by its version. */
    @FunctionalInterface
    public interface Positions {
        long of(StampedEvent correction, long version);
    }

    public static EntryFacts of(Entry entry, Positions positions) {
        StampedEvent recorded = StampedEvent.of(entry);
        List<Fact> facts = recorded.said(positions).map(StampedEvent::facts).orElse(List.of());
        return new EntryFacts(facts, recorded.retraction(positions));
    }

    /** What an event asserts where it was recorded; what a correction does is asserted by its replacement, if it has one. */
    public static List<Assertion> asserted(DaybookEvent recorded) {
        if (!(recorded instanceof EntryCorrected correction)) return assertions(recorded);
        return correction.replacement() == null
                ? List.of()
                : assertions(correction.replacement().event());
    }

    static List<Assertion> assertions(DaybookEvent event) {
        return switch (event) {
            case ProgrammeEvent programme -> ProgrammeFacts.of(programme);
            case WorkstreamEvent workstream -> WorkstreamFacts.of(workstream);
            case BoardEvent board -> BoardFacts.of(board);
            case MeetingEvent meeting -> MeetingFacts.of(meeting);
            case ReviewEvent review -> ReviewFacts.of(review);
            case ActionEvent action -> ActionFacts.of(action);
            case DecisionEvent decision -> DecisionFacts.of(decision);
            case AccountEvent account -> List.of();
        };
    }
}
