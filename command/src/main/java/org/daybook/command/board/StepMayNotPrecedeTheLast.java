package org.daybook.command.board;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;

/** What is said of one thing is said in the order of days; the end of a board follows everything. */
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
        return "What was said of this last holds from " + last + "; what follows may not hold from " + effectiveOn;
    }
}
