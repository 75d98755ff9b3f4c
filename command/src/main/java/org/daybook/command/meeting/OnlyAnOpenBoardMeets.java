package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.text.Name;

/**
 * A meeting is neither scheduled on nor scheduled or held for a day on which its board is dissolved.
 *
 * @param day on which the board is to be open
 * @param field of the request that says so
 */
record OnlyAnOpenBoardMeets(Name board, LocalDate day, String field, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board " + board + " is dissolved on " + DayInWords.of(day)
                + "; choose a day before it was dissolved";
    }
}
