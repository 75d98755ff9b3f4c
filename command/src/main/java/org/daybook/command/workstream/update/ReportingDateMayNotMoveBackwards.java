package org.daybook.command.workstream.update;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/**
 * An update reports on the same day as the previous one or later.
 *
 * @param last the reporting date of the update before
 */
@Breach(field = "reportingDate")
public record ReportingDateMayNotMoveBackwards(LocalDate reportingDate, LocalDate last) implements Rule {

    @Override
    public boolean holds() {
        return !reportingDate.isBefore(last);
    }

    @Override
    public String otherwise() {
        return "The last update reports on " + DayInWords.of(last) + "; this one cannot report on an earlier day";
    }
}
