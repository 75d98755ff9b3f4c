package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingId;

/** When minutes were approved and, where that was named, at which meeting. */
public record Approval(MeetingId atMeeting, LocalDate approvedOn) {}
