package org.daybook.command.programme;

import java.time.LocalDate;

/**
 * What the rules need to know of a programme.
 *
 * @param openedOn the day from which its opening holds; absent before it
 */
record ProgrammeState(LocalDate openedOn, boolean open) {

    static ProgrammeState unopened() {
        return new ProgrammeState(null, false);
    }
}
