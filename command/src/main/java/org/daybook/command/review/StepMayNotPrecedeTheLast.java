package org.daybook.command.review;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Label;

/** What happens to a recommendation happens in the order of days. */
record StepMayNotPrecedeTheLast(Label recommendation, LocalDate last, LocalDate effectiveOn) implements Rule {

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
        return "The last entry about recommendation " + recommendation + " holds from " + last
                + "; what follows may not hold from " + effectiveOn;
    }
}
