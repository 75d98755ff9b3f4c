package org.daybook.command.workstream.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.Rejection;

/** A decision is taken at a meeting of a board of the same programme. */
@Breach(kind = Rejection.Kind.INVALID, field = "meeting")
record DecisionIsTakenAtAMeetingOfTheProgramme(MeetingId meeting, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "No board of the programme has a meeting " + meeting;
    }
}
