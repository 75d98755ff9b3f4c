package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** An adjourned meeting goes on on a later day. */
@Breach(kind = Rejection.Kind.INVALID, field = "until")
record MeetingGoesOnAfterItMet(LocalDate metOn, LocalDate until, boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The meeting met on " + DayInWords.of(metOn) + "; it cannot go on on " + DayInWords.of(until);
    }
}
