package org.daybook.query.decision;

import java.time.LocalDate;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A decision requested from a board, and its outcome.
 *
 * @param board which board; absent where the request names none
 * @param waiting whether it is still to be taken, deferred ones included
 * @param minute what the board decided or, for a request withdrawn, why; absent before
 * @param updateSeen the submitted update that the board saw; absent where the minute names none
 * @param meeting at which it was decided; absent where the record does not say so
 * @param decidedOn the day of that minute or withdrawal; absent before
 * @param requestVersion the entry that requested it
 * @param decisionVersion the entry with the outcome; absent before
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
        long requestVersion,
        Long decisionVersion)
        implements Listed {}
