package org.daybook.command.decision;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A report to a meeting is recorded from the day of the meeting on. */
@Breach(kind = Rejection.Kind.INVALID, field = "effectiveOn")
record ReportIsRecordedOnceItIsMade(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The meeting is on " + DayInWords.of(earlier) + "; record the report on that day or later";
    }
}
