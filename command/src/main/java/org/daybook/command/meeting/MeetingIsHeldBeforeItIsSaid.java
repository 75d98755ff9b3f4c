package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A meeting is recorded as held on the day on which it took place, or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "heldOn")
record MeetingIsHeldBeforeItIsSaid(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "A meeting of " + DayInWords.of(earlier) + " cannot be recorded as held on " + DayInWords.of(later);
    }
}
