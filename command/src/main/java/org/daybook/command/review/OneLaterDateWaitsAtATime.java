package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DateInWords;

/** A later date is asked for only once the panel has decided on the one before. */
@Breach(field = "due")
record OneLaterDateWaitsAtATime(AgreedDate action) implements Rule {

    @Override
    public boolean holds() {
        return action.waiting().isEmpty();
    }

    @Override
    public String otherwise() {
        return "A later date was asked for already, "
                + DateInWords.of(action.waiting().orElseThrow()) + "; the panel has still to decide on it";
    }
}
