package org.daybook.command.review;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A report is registered on the day of its date or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "reportedOn")
record ReportMayNotFollowItsRegistration(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The report is dated " + DayInWords.of(earlier) + " and cannot take effect on " + DayInWords.of(later);
    }
}
