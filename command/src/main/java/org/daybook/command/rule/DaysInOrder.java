package org.daybook.command.rule;

import java.time.LocalDate;

/** A rule that one day is the same as another or follows it. */
public interface DaysInOrder extends Rule {
    /** The day that may not follow {@link #later}. */
    LocalDate earlier();

    /** The day that may not precede {@link #earlier}. */
    LocalDate later();

    @Override
    default boolean holds() {
        return !later().isBefore(earlier());
    }
}
