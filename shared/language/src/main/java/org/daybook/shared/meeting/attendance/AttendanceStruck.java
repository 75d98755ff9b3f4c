package org.daybook.shared.meeting.attendance;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** An attendee who was recorded by mistake was taken off the list. */
public record AttendanceStruck(LocalId attendee, Text reason) implements AttendanceEvent {}
