package org.daybook.command.action;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;

/** An action is raised on the day of its meeting or later. */
@Breach(field = "effectiveOn")
record ActionMayNotPrecedeItsMeeting(LocalDate earlier, LocalDate later) implements DaysInOrder {
    @Override
    public String otherwise() {
        return "The meeting is on " + DayInWords.of(earlier) + "; an action raised there cannot take effect on "
                + DayInWords.of(later);
    }
}
