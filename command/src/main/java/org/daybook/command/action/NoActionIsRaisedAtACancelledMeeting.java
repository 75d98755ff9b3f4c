package org.daybook.command.action;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** No action is raised at a meeting that was cancelled. */
@Breach(field = "meeting")
record NoActionIsRaisedAtACancelledMeeting(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The meeting was cancelled; leave it out, and the board raises the action between meetings";
    }
}
