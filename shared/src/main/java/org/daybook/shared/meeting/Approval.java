package org.daybook.shared.meeting;

import java.time.LocalDate;

/** When minutes were approved and, where that was named, at which meeting. */
public record Approval(MeetingId atMeeting, LocalDate approvedOn) {}
