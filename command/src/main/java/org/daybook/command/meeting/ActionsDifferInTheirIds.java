package org.daybook.command.meeting;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/** No two actions of a meeting bear the same id. */
record ActionsDifferInTheirIds(LocalId action, boolean holds) implements Rule {

    @Override
    public String field() {
        return "action";
    }

    @Override
    public String otherwise() {
        return "The meeting has an action " + action + " already";
    }
}
