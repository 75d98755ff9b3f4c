package org.daybook.command.workstream.clearance;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;

/**
 * An update is submitted on the day on which it was cleared, or later.
 *
 * @param earlier the day from which it is cleared
 */
@Breach(field = "effectiveOn")
public record UpdateMayNotPrecedeItsClearance(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The update was cleared on " + DayInWords.of(earlier) + "; it cannot be submitted as at "
                + DayInWords.of(later);
    }
}
