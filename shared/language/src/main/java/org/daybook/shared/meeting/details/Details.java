package org.daybook.shared.meeting.details;

import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is to take place.
 *
 * @param start by the clocks of the installation's zone on the day of the meeting
 * @param end the same
 * @param link under which it can be attended from elsewhere
 * @param publicity absent while nobody said
 */
public record Details(
        @Nullable ClockTime start,
        @Nullable ClockTime end,
        @Nullable Name place,
        @Nullable Link link,
        @Nullable Publicity publicity) {

    /** @throws InvalidValue if it does not end after it starts, or says nothing */
    static void check(ClockTime start, ClockTime end) {
        if (end != null && start == null) throw new InvalidValue("start", "is required where an end is given");
        if (end != null && !end.isAfter(start)) throw new InvalidValue("end", "must be later than the start");
    }
}
