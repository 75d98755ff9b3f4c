package org.daybook.command.workstream.decision;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** What is decided at a meeting holds from its day or a later one. */
@Breach(kind = Rejection.Kind.INVALID, field = "effectiveOn")
record DecisionMayNotPrecedeItsMeeting(LocalDate date, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean holds() {
        return !effectiveOn.isBefore(date);
    }

    @Override
    public String otherwise() {
        return "The meeting is on " + DayInWords.of(date) + "; its decisions cannot take effect on "
                + DayInWords.of(effectiveOn);
    }
}
