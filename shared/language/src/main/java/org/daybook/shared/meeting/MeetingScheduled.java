package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;

/**
 * A meeting of a board was scheduled.
 *
 * @param programme that of the board
 * @param ofBoard named so because elsewhere "board" is worded by people, and what they worded can be redacted
 */
public record MeetingScheduled(ProgrammeId programme, BoardId ofBoard, LocalDate date, List<Text> agenda)
        implements MeetingEvent {
    public MeetingScheduled {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }
}
