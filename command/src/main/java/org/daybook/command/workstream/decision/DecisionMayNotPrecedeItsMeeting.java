package org.daybook.command.workstream.decision;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A decision of a meeting takes effect on the day of the meeting or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "effectiveOn")
public record DecisionMayNotPrecedeItsMeeting(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The meeting is on " + DayInWords.of(earlier) + "; its decisions cannot take effect on "
                + DayInWords.of(later);
    }
}
