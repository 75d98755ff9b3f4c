package org.daybook.shared.meeting.attendance;

import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records how a post took part in a meeting; stated again for the same attendee, it corrects what was recorded.
 *
 * @param attendee its id in the meeting; absent means the one already recorded under that post or, if there is none, a new one
 * @param seat its seat on the board; absent where it has none
 * @param deputyFor the member in whose place a deputy attends
 * @param joined the agenda item from which it was there; absent means from the start
 * @param left the agenda item before which it left; absent means that it stayed
 * @param reason why it is stated anew; required to correct what was recorded once the minutes are drafted
 */
public record RecordAttendance(
        @Nullable LocalId attendee,
        Post post,
        @Nullable LocalId seat,
        Presence presence,
        @Nullable Post deputyFor,
        @Nullable LocalId joined,
        @Nullable LocalId left,
        @Nullable Text reason)
        implements AttendanceCommand {

    public RecordAttendance {
        if ((presence == Presence.DEPUTY) != (deputyFor != null)) {
            throw new InvalidValue(
                    "deputyFor",
                    presence == Presence.DEPUTY
                            ? "is required: name the member in whose place the deputy attends"
                            : "is for deputies only");
        }
        boolean attended = presence == null || presence.counts() || presence == Presence.IN_ATTENDANCE;
        if (!attended && joined != null) throw new InvalidValue("joined", "is for those who attended");
        if (!attended && left != null) throw new InvalidValue("left", "is for those who attended");
    }
}
