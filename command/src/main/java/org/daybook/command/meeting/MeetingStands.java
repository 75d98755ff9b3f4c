package org.daybook.command.meeting;

import java.util.Locale;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.MeetingStatus;

/**
 * A step is taken only while the meeting has the status that it needs.
 *
 * @param code of the rule in the API
 * @param ending of the message, after "The meeting is held"
 */
record MeetingStands(String code, MeetingStatus needed, MeetingStatus status, String ending) implements Rule {

    /** A meeting takes place or is moved or cancelled only while it is scheduled. */
    static MeetingStands scheduled(MeetingStatus status, String step) {
        String code = "only-a-scheduled-meeting-is-" + step;
        return new MeetingStands(code, MeetingStatus.SCHEDULED, status, " and cannot be " + step);
    }

    /** A meeting that has taken place or was cancelled keeps its agenda. */
    static MeetingStands forItsAgenda(MeetingStatus status) {
        String code = "agenda-is-set-before-the-meeting";
        return new MeetingStands(code, MeetingStatus.SCHEDULED, status, " and keeps its agenda");
    }

    /** Only of a meeting that was held there are minutes and actions. */
    static MeetingStands held(MeetingStatus status, String what) {
        String code = what + "-follow-the-meeting";
        return new MeetingStands(code, MeetingStatus.HELD, status, "; record first that it was held");
    }

    @Override
    public boolean holds() {
        return status == needed;
    }

    @Override
    public String otherwise() {
        return "The meeting is " + status.name().toLowerCase(Locale.ROOT) + ending;
    }
}
