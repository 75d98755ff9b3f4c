package org.daybook.shared.meeting.attendance;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Takes an attendee who was recorded by mistake off the list. */
public record StrikeAttendance(LocalId attendee, Text reason) implements AttendanceCommand {}
