package org.daybook.query.meeting;

import java.time.LocalDate;
import org.daybook.query.facts.standing.DecisionsTaken.Taken;
import org.daybook.query.listing.Named;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A decision taken at a meeting.
 *
 * @param decision the id of the request in the workstream
 * @param updateSeen absent where the minute names none
 * @param decidedOn the day from which it holds
 * @param version of the entry of the workstream that says so
 */
record DecisionTaken(
        Named workstream,
        String decision,
        Text question,
        DecisionOutcome outcome,
        Text minute,
        SeenUpdate updateSeen,
        LocalDate decidedOn,
        long version) {

    static DecisionTaken of(Taken taken, DecisionRecorded said, MeetingNames names) {
        return new DecisionTaken(
                names.workstream(taken.workstream()),
                taken.decision(),
                names.question(taken.workstream(), taken.decision()),
                said.outcome(),
                said.minute(),
                said.update(),
                taken.decidedOn(),
                taken.version());
    }
}
