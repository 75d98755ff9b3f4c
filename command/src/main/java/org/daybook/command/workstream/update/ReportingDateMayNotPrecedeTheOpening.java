package org.daybook.command.workstream.update;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;

/** An update does not report on a day before the workstream was opened. */
@Breach(field = "reportingDate")
public record ReportingDateMayNotPrecedeTheOpening(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The workstream was opened on " + DayInWords.of(earlier);
    }
}
