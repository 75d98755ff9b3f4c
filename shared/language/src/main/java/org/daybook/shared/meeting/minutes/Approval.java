package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** The day on which minutes were approved and, if named, the meeting. */
public record Approval(@Nullable MeetingId atMeeting, LocalDate approvedOn) {}
