package org.daybook.query.decision;

import java.time.LocalDate;
import org.daybook.query.listing.Named;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionState;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A decision with a record of its own, as lists show it.
 *
 * @param heading what it is about
 * @param state taken, superseded or rescinded
 * @param how it was taken
 * @param board that took it or delegated it; absent where none is known
 * @param meeting at which it was taken; absent where it was taken otherwise
 * @param minuteNumber absent where the body gave none
 * @param officer who took it under delegation; absent where a board did
 * @param delegation under which the officer took it, in the words of whoever recorded it; absent where those are not needed
 * @param power under which the officer took it, among those that the board delegated; absent where none of them is named
 * @param foundIn the paper it was found in; only where it comes from an older register
 * @param minute what was decided
 * @param updateSeen the update on which it rests; absent where it rests on none
 * @param votes absent where there was no vote
 * @param reportedTo the meeting to which it was reported; absent until it is
 */
public record RecordedDecision(
        DecisionId id,
        Name heading,
        DecisionState state,
        DecisionOutcome outcome,
        LocalDate takenOn,
        HowTaken how,
        Named board,
        MeetingId meeting,
        Label minuteNumber,
        Post officer,
        Name delegation,
        PowerNamed power,
        Name foundIn,
        Text minute,
        SeenUpdate updateSeen,
        Votes votes,
        MeetingId reportedTo) {

    static RecordedDecision of(StandingDecision decision, DecisionNames names) {
        var authority = decision.authority();
        return new RecordedDecision(
                decision.id(),
                decision.registration().heading(),
                decision.state(),
                decision.outcome(),
                decision.takenOn(),
                authority.how(),
                names.board(authority.ofBoard()),
                authority.atMeeting(),
                authority.minuteNumber(),
                authority.officer(),
                authority.delegation(),
                names.power(authority),
                authority.foundIn(),
                decision.wording().decided(),
                decision.registration().update() == null
                        ? null
                        : decision.registration().update().update(),
                decision.votes().orElse(null),
                decision.reportedTo().orElse(null));
    }
}
