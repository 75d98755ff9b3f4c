package org.daybook.shared.meeting.attendance;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a post took part in a meeting.
 *
 * @param attendee its id in the meeting
 * @param seat its seat on the board; absent where it has none
 * @param deputyFor the member in whose place a deputy attended
 * @param joined the agenda item from which it was there; absent means from the start
 * @param left the agenda item before which it left; absent means that it stayed
 * @param reason why this was stated anew
 */
public record Attendance(
        LocalId attendee,
        Post post,
        @Nullable LocalId seat,
        Presence presence,
        @Nullable Post deputyFor,
        @Nullable LocalId joined,
        @Nullable LocalId left,
        @Nullable Text reason) {}
