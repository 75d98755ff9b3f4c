package org.daybook.command.workstream.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingStatus;

/** A cancelled meeting decides nothing. */
@Breach(field = "meeting")
public record NothingIsDecidedAtACancelledMeeting(MeetingStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != MeetingStatus.CANCELLED;
    }

    @Override
    public String otherwise() {
        return "That meeting was cancelled";
    }
}
