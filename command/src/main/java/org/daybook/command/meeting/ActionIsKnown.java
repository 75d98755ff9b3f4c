package org.daybook.command.meeting;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;

/** An action is taken up that arose at the meeting. */
record ActionIsKnown(LocalId action, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "action";
    }

    @Override
    public String otherwise() {
        return "No action " + action + " arose at this meeting";
    }
}
