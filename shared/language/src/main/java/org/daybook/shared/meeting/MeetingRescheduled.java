package org.daybook.shared.meeting;

import java.time.LocalDate;
import org.daybook.shared.text.Text;

/** A meeting was moved to another day. */
public record MeetingRescheduled(LocalDate date, Text reason) implements MeetingEvent {}
