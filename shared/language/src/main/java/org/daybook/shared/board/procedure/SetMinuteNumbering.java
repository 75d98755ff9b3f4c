package org.daybook.shared.board.procedure;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sets how a board numbers its minutes.
 *
 * @param next the number with which it continues; absent means the one after the last that was reserved, or 1
 */
public record SetMinuteNumbering(MinuteNumbering numbering, @Nullable Integer next, @Nullable Text reason)
        implements BoardCommand {

    /** @throws org.daybook.shared.rejection.InvalidValue if the number is out of bounds */
    public SetMinuteNumbering {
        if (next != null) Required.between(next, 1, ReserveMinuteNumbers.GREATEST, "next");
    }
}
