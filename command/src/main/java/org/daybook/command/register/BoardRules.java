package org.daybook.command.register;

import java.time.LocalDate;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/**
 * What meetings must know of their board.
 *
 * @param states when it was established and dissolved
 */
public record BoardRules(BoardId id, ProgrammeId programme, Name name, StateTimeline<BoardStatus> states) {

    /** Whether meetings can be called from that day and for it: not where the board is dissolved on it. */
    public boolean isOpenAtTheEndOf(LocalDate day) {
        return states.at(day) == BoardStatus.OPEN;
    }

    /** Whether it can meet on that day: on the day on which it is dissolved it still can. */
    public boolean isOpenDuring(LocalDate day) {
        return states.during(day, BoardStatus.OPEN::equals) == BoardStatus.OPEN;
    }
}
