package org.daybook.shared.meeting.minutes;

import org.daybook.shared.text.Text;

/** Minutes of the meeting were recorded. */
public record MinutesRecorded(Text minutes) implements MinutesEvent {}
