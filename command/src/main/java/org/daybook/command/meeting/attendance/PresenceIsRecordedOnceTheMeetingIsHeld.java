package org.daybook.command.meeting.attendance;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** Before a meeting members can announce apologies and deputies, and nobody has been present or absent. */
@Breach(field = "presence")
record PresenceIsRecordedOnceTheMeetingIsHeld(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The meeting has not been held yet; record first that it was held";
    }
}
