package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Records that the board approved the minutes: at a later meeting, or on a day.
 *
 * @param atMeeting absent where the day is given instead
 * @param approvedOn absent where the meeting is given instead
 */
public record ApproveMinutes(@Nullable MeetingId atMeeting, @Nullable LocalDate approvedOn) implements MeetingCommand {
    public ApproveMinutes {
        if ((atMeeting == null) == (approvedOn == null)) {
            throw new InvalidValue("atMeeting", "or else approvedOn is required, and not both");
        }
    }
}
