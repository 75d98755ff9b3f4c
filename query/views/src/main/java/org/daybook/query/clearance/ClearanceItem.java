package org.daybook.query.clearance;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.query.history.By;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.clearance.ClearanceStatus;

/**
 * A request for the clearance of an update, and its answer.
 *
 * @param number of the request, counted from 1 within the workstream
 * @param sponsor the post that sponsors the workstream now; absent while there is none
 * @param note what the sponsor is told; may be absent
 * @param open whether the sponsor can still answer: it is the last request, and no update was submitted since
 * @param requestedOn the day from which it is requested
 * @param daysWaiting for how many days it has been waiting for an answer; absent where it is not
 * @param answeredOn the day of the answer; absent before
 * @param reason why it was sent back; absent where it was not
 * @param requestedBy who requested it
 * @param answeredBy who answered it; absent before
 * @param requestVersion the version of the entry that requested it: the slide as it stood then is to be cleared
 * @param requestPosition its place in the record
 * @param answerVersion the version of the entry that answered it, and {@code answerPosition} its place; absent before
 */
public record ClearanceItem(
        String id,
        Named programme,
        Named workstream,
        Marking marking,
        Post sponsor,
        int number,
        LocalDate reportingDate,
        Text note,
        ClearanceStatus status,
        boolean open,
        LocalDate requestedOn,
        Long daysWaiting,
        LocalDate answeredOn,
        Text reason,
        By requestedBy,
        By answeredBy,
        long requestVersion,
        long requestPosition,
        Long answerVersion,
        Long answerPosition)
        implements Listed {

    /** The same with the authors of its entries, by their positions. */
    ClearanceItem by(Map<Long, By> authors) {
        return new ClearanceItem(
                id,
                programme,
                workstream,
                marking,
                sponsor,
                number,
                reportingDate,
                note,
                status,
                open,
                requestedOn,
                daysWaiting,
                answeredOn,
                reason,
                authors.get(requestPosition),
                answerPosition == null ? null : authors.get(answerPosition),
                requestVersion,
                requestPosition,
                answerVersion,
                answerPosition);
    }

    /** The positions of its entries. */
    Stream<Long> positions() {
        return Stream.of(requestPosition, answerPosition == null ? requestPosition : answerPosition);
    }

    /** Whether the sponsor has still to answer. */
    public boolean isWaiting() {
        return open && status == ClearanceStatus.WAITING;
    }

    /** Whether the sponsor has cleared it, and it was not submitted yet. */
    public boolean isCleared() {
        return open && status == ClearanceStatus.CLEARED;
    }

    /** Whether the sponsor has sent it back, and nothing was asked or submitted since. */
    public boolean isSentBack() {
        return open && status == ClearanceStatus.SENT_BACK;
    }
}
