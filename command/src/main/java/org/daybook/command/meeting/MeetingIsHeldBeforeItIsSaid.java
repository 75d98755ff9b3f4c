package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A meeting is recorded as held on the day on which it took place, or later. */
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
