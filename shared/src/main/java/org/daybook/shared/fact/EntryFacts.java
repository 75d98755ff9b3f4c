package org.daybook.shared.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;

/**
 * What one entry adds to the record as views read it: facts and, for a correction, the voiding of another entry. It
 * depends on nothing but the entry and, for a correction, the position of the entry it corrects.
 */
public record EntryFacts(List<Fact> facts, Optional<Voiding> voiding) {

    /** Finds the position of an entry of the same aggregate by its version. */
    @FunctionalInterface
    public interface Positions {
        long of(EntryHeader correction, long version);
    }

    public static EntryFacts of(Entry entry, Positions positions) {
        if (entry.event() instanceof EntryCorrected correction)
            return ofCorrection(entry.header(), correction, positions);
        EntryHeader header = entry.header();
        Stamp stamp = new Stamp(
                header.effectiveOn(), header.position(), header.position(), header.version(), header.recordedAt());
        return new EntryFacts(stamped(header, assertions(entry.event()), stamp), Optional.empty());
    }

    private static EntryFacts ofCorrection(EntryHeader header, EntryCorrected correction, Positions positions) {
        long target = positions.of(header, correction.entry());
        Replacement replacement = correction.replacement();
        List<Fact> facts = replacement == null
                ? List.of()
                : stamped(
                        header,
                        assertions(replacement.event()),
                        stamp(header, correction, replacement.effectiveOn(), target));
        return new EntryFacts(facts, Optional.of(new Voiding(target, header.position())));
    }

    private static Stamp stamp(EntryHeader header, EntryCorrected correction, LocalDate effectiveOn, long target) {
        return new Stamp(effectiveOn, target, header.position(), correction.entry(), header.recordedAt());
    }

    private static List<Assertion> assertions(DaybookEvent event) {
        return switch (event) {
            case ProgrammeEvent programme -> ProgrammeFacts.of(programme);
            case WorkstreamEvent workstream -> WorkstreamFacts.of(workstream);
            case BoardEvent board -> BoardFacts.of(board);
            case MeetingEvent meeting -> MeetingFacts.of(meeting);
            case ReviewEvent review -> ReviewFacts.of(review);
            case AccountEvent account -> List.of();
        };
    }

    private static List<Fact> stamped(EntryHeader header, List<Assertion> assertions, Stamp stamp) {
        return assertions.stream()
                .map(a -> new Fact(
                        new EntryThread(header.aggregate(), a.attribute(), a.thing(), a.key()), a.value(), stamp))
                .toList();
    }
}
