package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;

/**
 * A meeting of a board was scheduled.
 *
 * @param programmes those that the board served; before version 2 exactly one
 * @param ofBoard named so because elsewhere "board" is worded by people, and what they worded can be redacted
 */
public record MeetingScheduled(List<ProgrammeId> programmes, BoardId ofBoard, LocalDate date, List<Text> agenda)
        implements MeetingEvent {
    public MeetingScheduled {
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }

    /** One of a board of a single programme. */
    public MeetingScheduled(ProgrammeId programme, BoardId ofBoard, LocalDate date, List<Text> agenda) {
        this(List.of(programme), ofBoard, date, agenda);
    }
}
