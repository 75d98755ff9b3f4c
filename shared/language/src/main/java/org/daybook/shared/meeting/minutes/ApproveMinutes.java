package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records that the board approved the minutes: at a later meeting, or on a day. Minutes drawn up item by item are frozen.
 *
 * @param atMeeting absent where the day is given instead
 * @param approvedOn absent where the meeting is given instead
 * @param subjectTo the corrections subject to which they were approved; absent where there were none
 */
public record ApproveMinutes(@Nullable MeetingId atMeeting, @Nullable LocalDate approvedOn, @Nullable Text subjectTo)
        implements MinutesCommand {
    public ApproveMinutes {
        if ((atMeeting == null) == (approvedOn == null)) {
            throw new InvalidValue("atMeeting", "or else approvedOn is required, and not both");
        }
    }

    /** As a correct record. */
    public ApproveMinutes(MeetingId atMeeting, LocalDate approvedOn) {
        this(atMeeting, approvedOn, null);
    }
}
