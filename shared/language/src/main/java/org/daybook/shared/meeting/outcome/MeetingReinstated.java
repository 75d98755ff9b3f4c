package org.daybook.shared.meeting.outcome;

import java.time.LocalDate;
import org.daybook.shared.text.Text;

/**
 * The meeting is scheduled after all: what was recorded of its outcome was a mistake.
 *
 * @param date for which it is called
 */
public record MeetingReinstated(LocalDate date, Text reason) implements OutcomeEvent {}
