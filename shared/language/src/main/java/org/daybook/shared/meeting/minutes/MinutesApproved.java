package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * The board approved the minutes.
 *
 * @param atMeeting the meeting that did; absent where only the day was named
 * @param approvedOn the day; that of the meeting where one was named
 */
public record MinutesApproved(@Nullable MeetingId atMeeting, LocalDate approvedOn) implements MeetingEvent {}
