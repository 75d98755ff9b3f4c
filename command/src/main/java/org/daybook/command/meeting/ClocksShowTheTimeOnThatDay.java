package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A meeting neither begins nor ends at a time that the clocks skip on its day. */
@Breach(kind = Rejection.Kind.INVALID)
record ClocksShowTheTimeOnThatDay(String field, ClockTime time, LocalDate day, boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The clocks go forward on " + DayInWords.of(day) + " and skip " + time + "; choose another time";
    }
}
