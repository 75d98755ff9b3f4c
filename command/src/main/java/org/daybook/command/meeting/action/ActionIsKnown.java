package org.daybook.command.meeting.action;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;

/** An action that is taken up was noted at the meeting. */
@Breach(kind = Rejection.Kind.INVALID, field = "action")
public record ActionIsKnown(LocalId action, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "No action " + action + " was recorded at this meeting";
    }
}
