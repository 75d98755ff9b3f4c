package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Required;

/**
 * The board approved the minutes.
 *
 * @param atMeeting the meeting that did; absent where only the day was named
 * @param approvedOn the day; that of the meeting where one was named
 */
public record MinutesApproved(MeetingId atMeeting, LocalDate approvedOn) implements MeetingEvent {
    public MinutesApproved {
        Required.present(approvedOn, "approvedOn");
    }
}
