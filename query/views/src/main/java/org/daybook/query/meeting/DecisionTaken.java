package org.daybook.query.meeting;

import java.time.LocalDate;
import org.daybook.query.decision.RecordedDecision;
import org.daybook.query.facts.standing.DecisionsTaken.Taken;
import org.daybook.query.listing.Named;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A decision taken at a meeting.
 *
 * @param workstream whose entry says so; absent where the decision has a record of its own
 * @param decision the id of the request in the workstream; absent as that
 * @param question absent as that
 * @param updateSeen absent where the minute names none
 * @param decidedOn the day from which it holds
 * @param version of the entry of the workstream that says so; absent where the decision has a record of its own
 * @param record the decision where it has a record of its own; absent otherwise
 */
record DecisionTaken(
        Named workstream,
        String decision,
        Text question,
        DecisionOutcome outcome,
        Text minute,
        SeenUpdate updateSeen,
        LocalDate decidedOn,
        Long version,
        RecordedDecision record) {

    /** A decision with a record of its own: its workstream and request stand in that. */
    static DecisionTaken of(RecordedDecision decision) {
        return new DecisionTaken(
                null,
                null,
                null,
                decision.outcome(),
                decision.minute(),
                decision.updateSeen(),
                decision.takenOn(),
                null,
                decision);
    }

    static DecisionTaken of(Taken taken, DecisionRecorded said, MeetingNames names) {
        return new DecisionTaken(
                names.workstream(taken.workstream()),
                taken.decision(),
                names.question(taken.workstream(), taken.decision()),
                said.outcome(),
                said.minute(),
                said.update(),
                taken.decidedOn(),
                taken.version(),
                null);
    }
}
