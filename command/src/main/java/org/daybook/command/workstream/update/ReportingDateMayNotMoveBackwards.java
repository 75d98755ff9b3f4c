package org.daybook.command.workstream.update;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;

/**
 * An update reports on the same day as the previous one or later.
 *
 * @param earlier the reporting date of the update before
 */
@Breach(field = "reportingDate")
public record ReportingDateMayNotMoveBackwards(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The last update reports on " + DayInWords.of(earlier) + "; this one cannot report on an earlier day";
    }
}
