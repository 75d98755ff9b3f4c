package org.daybook.command.meeting.minutes;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** That minutes were circulated is recorded on that day or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "circulatedOn")
record CirculationIsSaidOnceItIsDone(LocalDate earlier, LocalDate later) implements DaysInOrder {
    @Override
    public String otherwise() {
        return "Minutes circulated on " + DayInWords.of(earlier) + " cannot be recorded from " + DayInWords.of(later);
    }
}
