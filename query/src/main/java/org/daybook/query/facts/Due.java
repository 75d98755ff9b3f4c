package org.daybook.query.facts;

import java.time.LocalDate;

/**
 * When something is promised, as days.
 *
 * @param first absent where the promise names none
 * @param last its last possible day; absent where it has none
 */
record Due(LocalDate first, LocalDate last) {

    boolean hasPassedOn(LocalDate day) {
        return last != null && last.isBefore(day);
    }
}
