package org.daybook.command.workstream.update;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/** An update does not report on a day before the workstream was opened. */
@Breach(field = "reportingDate")
public record ReportingDateMayNotPrecedeTheOpening(LocalDate reportingDate, LocalDate openedOn) implements Rule {

    @Override
    public boolean holds() {
        return !reportingDate.isBefore(openedOn);
    }

    @Override
    public String otherwise() {
        return "The workstream was opened on " + DayInWords.of(openedOn) + "";
    }
}
