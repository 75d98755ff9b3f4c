package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A later date is asked for only where what was agreed has a date. */
@Breach(field = "recommendation")
record LaterDateNeedsADateToFollow(AgreedDate action) implements Rule {

    @Override
    public boolean holds() {
        return action.holding().isPresent();
    }

    @Override
    public String otherwise() {
        return "What was agreed has no date yet; ask the panel to set one";
    }
}
