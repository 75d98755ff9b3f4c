package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A meeting that was held is adjourned or abandoned on the day on which it was held. */
@Breach(kind = Rejection.Kind.INVALID, field = "metOn")
record OutcomeIsOfTheDayOfTheMeeting(LocalDate heldOn, boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The meeting was held on " + DayInWords.of(heldOn) + "; leave the day out, or give that one";
    }
}
