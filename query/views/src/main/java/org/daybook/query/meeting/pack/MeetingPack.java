package org.daybook.query.meeting.pack;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.decision.DecisionItem;
import org.daybook.query.exceptions.ExceptionItem;

/**
 * What a board needs to know before it meets, of the programmes that its board serves.
 *
 * @param verdict how things stand, in one sentence
 * @param before the meeting before, by its id; absent where there was none
 * @param beforeOn its day; absent as that is
 * @param changed what changed since, in a few sentences; absent as that is
 * @param attention what is red or overdue, the red first
 * @param more whether more is overdue than is listed
 * @param decisions asked of the board and still to be taken
 */
public record MeetingPack(
        String verdict,
        String before,
        LocalDate beforeOn,
        String changed,
        List<ExceptionItem> attention,
        boolean more,
        List<DecisionItem> decisions) {

    public MeetingPack {
        attention = List.copyOf(attention);
        decisions = List.copyOf(decisions);
    }
}
