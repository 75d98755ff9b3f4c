package org.daybook.shared.board.procedure;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sets the deadlines of a board, in working days.
 *
 * @param papersOut so many clear working days lie between the day on which papers go out and the meeting
 * @param draftMinutes draft minutes go out within so many working days after the meeting
 */
public record SetDeadlines(Integer papersOut, Integer draftMinutes, @Nullable Text reason) implements BoardCommand {

    /** @throws org.daybook.shared.rejection.InvalidValue if a number is out of bounds */
    public SetDeadlines {
        new Deadlines(papersOut, draftMinutes);
    }
}
