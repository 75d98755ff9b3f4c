package org.daybook.command.decision.registering;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A request is answered on the day on which it was made or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "effectiveOn")
record AnswerMayNotPrecedeItsRequest(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The request was made on " + DayInWords.of(earlier) + "; its decision cannot take effect on "
                + DayInWords.of(later);
    }
}
