package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;

/** What happens to a meeting happens in the order of days. */
record StepMayNotPrecedeTheLast(LocalDate last, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean holds() {
        return !effectiveOn.isBefore(last);
    }

    @Override
    public String field() {
        return "effectiveOn";
    }

    @Override
    public String otherwise() {
        return "The last entry about the meeting holds from " + last + "; what follows may not hold from "
                + effectiveOn;
    }
}
