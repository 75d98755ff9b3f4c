package org.daybook.shared.board.procedure;

import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The deadlines of the board were set, in working days. */
public record DeadlinesSet(Integer papersOut, Integer draftMinutes, @Nullable Text reason) implements BoardEvent {

    public Deadlines deadlines() {
        return new Deadlines(papersOut, draftMinutes);
    }
}
