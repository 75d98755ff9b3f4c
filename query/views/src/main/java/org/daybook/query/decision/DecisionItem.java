package org.daybook.query.decision;

import java.time.LocalDate;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A request for a decision and its outcome, or a decision that nobody requested.
 *
 * @param workstream that requested it, or on whose update it rests; absent where there is none
 * @param decision the id of the request in the workstream; absent where there was none
 * @param question absent where there was no request
 * @param board which board, by its name or as the request words it; absent where neither names one
 * @param waiting whether it is still to be taken, deferred ones included
 * @param minute what the board decided or, for a request withdrawn, why; absent before
 * @param updateSeen the submitted update that the board saw; absent where the minute names none
 * @param meeting at which it was decided; absent where the record does not say so
 * @param decidedOn the day of that minute or withdrawal; absent before
 * @param requestedOn absent where there was no request
 * @param requestVersion the entry that requested it; absent where there was no request
 * @param decisionVersion the entry of the workstream with the outcome; absent before, and where there was no request
 * @param answeredBy the decision that answers the request, where that has a record of its own; absent otherwise
 * @param record the decision where it has a record of its own; absent otherwise
 */
public record DecisionItem(
        String id,
        Named programme,
        Named workstream,
        String decision,
        Text question,
        Name board,
        DecisionStatus state,
        boolean waiting,
        Text minute,
        SeenUpdate updateSeen,
        MeetingId meeting,
        LocalDate requestedOn,
        LocalDate decidedOn,
        Long requestVersion,
        Long decisionVersion,
        DecisionId answeredBy,
        RecordedDecision record)
        implements Listed {

    /** On which it was decided or, while it waits, requested. */
    public LocalDate day() {
        LocalDate first = waiting || decidedOn == null ? requestedOn : decidedOn;
        return first == null ? decidedOn : first;
    }

    /**
     * The same, as the record of the decision has it.
     *
     * @param stillWaiting whether a decision is still to be taken: the request was deferred
     */
    DecisionItem of(RecordedDecision decided, boolean stillWaiting) {
        return new DecisionItem(
                id,
                programme,
                workstream,
                decision,
                question,
                decided.board() == null ? board : decided.board().name(),
                decided.outcome().status(),
                stillWaiting,
                decided.minute(),
                decided.updateSeen(),
                decided.meeting(),
                requestedOn,
                decided.takenOn(),
                requestVersion,
                decisionVersion,
                decided.id(),
                decided);
    }
}
