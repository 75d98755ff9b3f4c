package org.daybook.query.action;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.action.due.ActionLight;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.review.EvidenceItem;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * An action in the tracker.
 *
 * @param open whether it has a stream of its own, in which it can be done; one noted at a meeting has none until it is
 *     raised from there
 * @param programme the only one that the reader may know of; absent where there are several, or none
 * @param programmes those that it belongs to and that the reader may know of
 * @param meeting that raised it; absent where the board did between meetings
 * @param raisedOn the day of that meeting or, without one, of the raising
 * @param number of the minute; absent where there is none
 * @param item of that meeting's agenda; absent where there is none
 * @param owners the posts that own it
 * @param mine whether the reader's account is one of theirs
 * @param originalDue the first date for which it was due; absent while that has not moved
 * @param due by when it is due; absent where it has no date
 * @param dueBy its last possible day, of "next meeting" the day of that meeting; absent where there is none
 * @param moves how often the date moved
 * @param slippage by how many days it moved altogether; absent where it has not, or either date gives no day
 * @param light absent once nothing is to be done any more
 * @param daysOverdue absent unless it is overdue
 * @param since the day from which it is in that status
 * @param why reason or outcome that came with the status; absent where there is none
 * @param report the last one; absent before the first
 * @param reportedOn absent as that
 * @param laterDate by when the owner asks for it to be due in that report; absent where they do not, or where the date has
 *     moved since
 * @param takenUpBy the next step or deliverable that took it up; absent while none has
 * @param noted the action of a meeting that it is or goes on from; absent for others
 */
public record TrackedAction(
        String id,
        boolean open,
        Named board,
        Named programme,
        List<Named> programmes,
        Marking marking,
        ActionMeeting meeting,
        LocalDate raisedOn,
        Label number,
        LocalId item,
        Text text,
        List<Post> owners,
        boolean mine,
        ActionDate originalDue,
        ActionDate due,
        LocalDate dueBy,
        int moves,
        Long slippage,
        ActionLight light,
        Long daysOverdue,
        TrackedStatus status,
        LocalDate since,
        Text why,
        Text report,
        LocalDate reportedOn,
        ActionDate laterDate,
        EvidenceItem takenUpBy,
        NotedActionLink noted)
        implements Listed {

    public boolean overdue() {
        return light == ActionLight.OVERDUE;
    }
}
