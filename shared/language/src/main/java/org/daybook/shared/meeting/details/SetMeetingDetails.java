package org.daybook.shared.meeting.details;

import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/**
 * States when and where a meeting is to take place; what is left out no longer holds.
 *
 * @param start by the clocks of the installation's zone on the day of the meeting
 * @param link under which it can be attended from elsewhere
 */
public record SetMeetingDetails(
        @Nullable ClockTime start,
        @Nullable ClockTime end,
        @Nullable Name place,
        @Nullable Link link,
        @Nullable Publicity publicity)
        implements DetailsCommand {
    public SetMeetingDetails {
        Details.check(start, end);
    }
}
