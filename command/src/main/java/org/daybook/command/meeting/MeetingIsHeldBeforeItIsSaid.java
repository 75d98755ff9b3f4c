package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A meeting has taken place when it is said so. */
@Breach(kind = Rejection.Kind.INVALID, field = "heldOn")
record MeetingIsHeldBeforeItIsSaid(LocalDate heldOn, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean holds() {
        return !heldOn.isAfter(effectiveOn);
    }

    @Override
    public String otherwise() {
        return "A meeting of " + DayInWords.of(heldOn) + " cannot be recorded as held on " + DayInWords.of(effectiveOn);
    }
}
