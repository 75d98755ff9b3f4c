package org.daybook.command.workstream.update;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;

/**
 * Updates take effect in the order of their numbers, so that on every day the one with the highest number is the
 * latest.
 *
 * @param earlier the day from which the update before holds
 */
@Breach(field = "effectiveOn")
public record UpdateMayNotPrecedeTheLast(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The last update was submitted as at " + DayInWords.of(earlier)
                + "; this one cannot take effect on an earlier day";
    }
}
