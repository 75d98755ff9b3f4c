package org.daybook.command.programme;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/** A programme takes entries for the days on which it was open, the day of its closing included, and is closed once. */
record ClosedProgrammeTakesNothing(boolean open, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public String otherwise() {
        return "The programme is closed on " + DayInWords.of(effectiveOn)
                + " and stays as it is; choose a day on which it was open, or open a new one";
    }
}
