package org.daybook.command.workstream.decision;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A request is answered on the day of its decision or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "effectiveOn")
record RequestIsAnsweredFromTheDayOfItsDecision(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The decision was taken on " + DayInWords.of(earlier) + "; choose that day or a later one";
    }
}
