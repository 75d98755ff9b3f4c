package org.daybook.shared.meeting;

import java.time.LocalDate;
import org.daybook.shared.text.Text;

/** Moves a meeting to another day. */
public record RescheduleMeeting(LocalDate date, Text reason) implements MeetingCommand {}
