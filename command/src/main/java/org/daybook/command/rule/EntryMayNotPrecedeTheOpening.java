package org.daybook.command.rule;

import java.time.LocalDate;
import org.daybook.shared.clock.DayInWords;

/** An entry does not take effect before the day on which its entity was opened. */
@Breach(field = "effectiveOn")
public record EntryMayNotPrecedeTheOpening(String thing, LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The " + thing + " is on record from " + DayInWords.of(earlier)
                + "; an entry about it cannot take effect on " + DayInWords.of(later);
    }
}
