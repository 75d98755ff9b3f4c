package org.daybook.command.register.board;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeId;

/**
 * A programme that a board serves, or served.
 *
 * @param from the day from which it does
 * @param until the day from which it no longer does; absent while it does
 */
public record ServedProgramme(ProgrammeId programme, LocalDate from, LocalDate until) {

    /** Whether the board served it at the end of that day. */
    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
