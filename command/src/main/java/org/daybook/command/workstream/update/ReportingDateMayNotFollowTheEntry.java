package org.daybook.command.workstream.update;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** An update reports on the effective day of its entry or an earlier one, and so never on a future day. */
@Breach(kind = Rejection.Kind.INVALID, field = "reportingDate")
public record ReportingDateMayNotFollowTheEntry(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "An update submitted as at " + DayInWords.of(later) + " cannot report on " + DayInWords.of(earlier);
    }
}
