package org.daybook.shared.meeting.minutes;

import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.text.Text;

/** Minutes of the meeting were put on record. */
public record MinutesRecorded(Text minutes) implements MeetingEvent {}
