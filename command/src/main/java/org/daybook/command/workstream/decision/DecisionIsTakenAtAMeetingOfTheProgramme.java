package org.daybook.command.workstream.decision;

import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.Rejection;

/** A meeting at which something was decided is one of a board of the same programme. */
record DecisionIsTakenAtAMeetingOfTheProgramme(MeetingId meeting, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "meeting";
    }

    @Override
    public String otherwise() {
        return "No board of the programme has a meeting " + meeting;
    }
}
