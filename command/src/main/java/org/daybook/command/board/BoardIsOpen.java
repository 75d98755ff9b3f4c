package org.daybook.command.board;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/** A board takes entries for the days on which it was there, the day of its dissolution included, and is dissolved once. */
record BoardIsOpen(boolean holds, LocalDate effectiveOn) implements Rule {

    @Override
    public String otherwise() {
        return "The board is dissolved on " + DayInWords.of(effectiveOn) + "; choose a day before it was dissolved";
    }
}
