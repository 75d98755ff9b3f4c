package org.daybook.command.meeting.attendance;

import org.daybook.command.rule.Rule;

/** There is or is no quorum only at a meeting that is held. */
record AttendanceFollowsTheMeeting(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The meeting has not been held yet; record first that it was held";
    }
}
