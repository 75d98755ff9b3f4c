package org.daybook.command.workstream;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/**
 * Somebody who sponsors a workstream for a time does so at least on the day of the entry.
 *
 * @param later the last day on which they do; null where it has no end
 */
@Breach(kind = Rejection.Kind.INVALID, field = "until")
record SponsorActsOnTheDayOfTheEntry(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public boolean holds() {
        return later == null || DaysInOrder.super.holds();
    }

    @Override
    public String otherwise() {
        return "Somebody who acts from " + DayInWords.of(earlier) + " cannot stop on " + DayInWords.of(later)
                + "; choose a last day that follows";
    }
}
