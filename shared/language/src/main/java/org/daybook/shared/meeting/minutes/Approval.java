package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** When minutes were approved and, where that was named, at which meeting. */
public record Approval(@Nullable MeetingId atMeeting, LocalDate approvedOn) {}
