package org.daybook.command.meeting.paper;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** That an agenda was sent out is recorded on that day or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "sentOn")
record AgendaIsSentOutBeforeItIsSaid(LocalDate earlier, LocalDate later) implements DaysInOrder {
    @Override
    public String otherwise() {
        return "An agenda sent out on " + DayInWords.of(earlier) + " cannot be recorded from " + DayInWords.of(later);
    }
}
