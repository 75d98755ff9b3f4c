package org.daybook.query.meeting.comparison;

import java.time.LocalDate;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.meeting.MeetingStatus;

/**
 * One end of a comparison of two meetings.
 *
 * @param day on which it met or, before that, for which it is called
 * @param seen where on the clocks it stood: its day, as the record knew it when that day ended or, where the meeting was
 *     entered later, when it was; what stands now for one that is yet to come
 */
public record ComparedMeeting(String id, LocalDate day, MeetingStatus state, AsOf seen) {}
