package org.daybook.command.meeting.attendance;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** An attendee who was taken off the list comes back under another id. */
@Breach(field = "attendee")
record StruckAttendeesStayStruck(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "This attendee was taken off the list; leave the id out to record the post again";
    }
}
