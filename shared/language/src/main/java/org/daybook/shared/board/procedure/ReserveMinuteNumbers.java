package org.daybook.shared.board.procedure;

import java.util.UUID;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * Reserves numbers for the minutes of a meeting, so that no other meeting has them.
 *
 * @param meeting the id of the meeting
 * @param count how many
 * @param year that the numbers belong to, where the board numbers with the year; absent means the year of the entry
 */
public record ReserveMinuteNumbers(UUID meeting, Integer count, @Nullable Integer year) implements BoardCommand {

    static final int GREATEST = 1_000_000;
    private static final int MOST = 500;

    /** @throws org.daybook.shared.rejection.InvalidValue if a number is out of bounds */
    public ReserveMinuteNumbers {
        Required.present(meeting, "meeting");
        Required.between(count, 1, MOST, "count");
        if (year != null) Required.between(year, 1800, 2200, "year");
    }
}
