package org.daybook.shared.meeting.details;

import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/** When and where the meeting is to take place was stated. */
public record MeetingDetailsSet(
        @Nullable ClockTime start,
        @Nullable ClockTime end,
        @Nullable Name place,
        @Nullable Link link,
        @Nullable Publicity publicity)
        implements DetailsEvent {

    /** The same, as a view has it. */
    public Details details() {
        return new Details(start, end, place, link, publicity);
    }
}
