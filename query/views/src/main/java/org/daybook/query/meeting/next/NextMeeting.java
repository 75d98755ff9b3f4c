package org.daybook.query.meeting.next;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.meeting.MeetingLine;
import org.daybook.shared.board.procedure.Deadlines;
import org.daybook.shared.board.procedure.StandingItem;

/**
 * The next meeting of a board: the one that is scheduled, or the one that its rhythm proposes.
 *
 * @param scheduled the first meeting that is called for the day or a later one; absent while none is
 * @param suggested the day that the rhythm gives for the meeting after the last one; absent where the board has recorded no
 *     rhythm, or no meeting from which to count
 * @param suggestedOnWorkingDay absent without a suggested day, or where its bank holidays are not known
 * @param papersOut the last day on which papers can go out for the one that comes first; absent while there is none, or where
 *     bank holidays are not known
 * @param draftMinutes the last day on which its draft minutes are due; absent as that is
 * @param deadlines in working days: those of the board, or the usual ones
 * @param standingItems of its agenda
 */
public record NextMeeting(
        MeetingLine scheduled,
        LocalDate suggested,
        Boolean suggestedOnWorkingDay,
        LocalDate papersOut,
        LocalDate draftMinutes,
        Deadlines deadlines,
        List<StandingItem> standingItems) {}
