package org.daybook.shared.meeting.attendance;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** How a post took part in the meeting was recorded. */
public record AttendanceRecorded(
        LocalId attendee,
        Post post,
        @Nullable LocalId seat,
        Presence presence,
        @Nullable Post deputyFor,
        @Nullable LocalId joined,
        @Nullable LocalId left,
        @Nullable Text reason)
        implements AttendanceEvent {

    /** The same, as a view has it. */
    public Attendance attendance() {
        return new Attendance(attendee, post, seat, presence, deputyFor, joined, left, reason);
    }
}
