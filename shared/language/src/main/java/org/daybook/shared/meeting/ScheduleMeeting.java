package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.agenda.Agenda;
import org.daybook.shared.text.Text;

/**
 * Schedules a meeting of a board.
 *
 * @param date the day in the installation's zone; may have passed where old minutes are put on record
 * @param agenda its items in their order; absent means none yet
 */
public record ScheduleMeeting(BoardId board, LocalDate date, List<Text> agenda) implements MeetingCommand {
    public ScheduleMeeting {
        agenda = Agenda.checked(agenda);
    }
}
