package org.daybook.command.workstream.update;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/**
 * Updates take effect in the order of their numbers, so that on every day the one with the highest number is the
 * latest.
 *
 * @param last the day from which the update before holds
 */
@Breach(field = "effectiveOn")
public record UpdateMayNotPrecedeTheLast(LocalDate effectiveOn, LocalDate last) implements Rule {

    @Override
    public boolean holds() {
        return !effectiveOn.isBefore(last);
    }

    @Override
    public String otherwise() {
        return "The last update was submitted as at " + DayInWords.of(last)
                + "; this one cannot take effect on an earlier day";
    }
}
