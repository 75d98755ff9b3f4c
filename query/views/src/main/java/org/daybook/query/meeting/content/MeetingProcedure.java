package org.daybook.query.meeting.content;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.board.member.HeldSeat;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.Quorum;
import org.daybook.shared.board.procedure.StandingItem;
import org.daybook.shared.text.Post;

/**
 * How the board of a meeting works on the day of that meeting.
 *
 * @param quorum absent where the board has recorded none
 * @param members the posts of plain members, of whom nothing but the post is recorded
 * @param seats held on that day, in the order of minutes
 * @param papersOut the last day on which agenda and papers can go out; absent where bank holidays are not known
 * @param draftMinutes the last day on which draft minutes are due; absent as that is
 * @param standingItems of every agenda
 * @param reserved how many numbers the board has reserved for the minutes of the meeting
 */
public record MeetingProcedure(
        Quorum quorum,
        List<Post> members,
        List<HeldSeat> seats,
        LocalDate papersOut,
        LocalDate draftMinutes,
        List<StandingItem> standingItems,
        MinuteNumbering numbering,
        int reserved) {

    public MeetingProcedure {
        members = List.copyOf(members);
        seats = List.copyOf(seats);
        standingItems = List.copyOf(standingItems);
    }

    /** How many numbers the board has still to reserve before so many minutes can be numbered. */
    public int lacking(int minutes) {
        return numbering == MinuteNumbering.EACH_MEETING ? 0 : Math.max(0, minutes - reserved);
    }
}
