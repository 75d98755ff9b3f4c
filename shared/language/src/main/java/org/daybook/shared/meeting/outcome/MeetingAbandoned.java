package org.daybook.shared.meeting.outcome;

import java.time.LocalDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The meeting was abandoned for want of a quorum.
 *
 * @param metOn absent where it was recorded as held before
 */
public record MeetingAbandoned(@Nullable LocalDate metOn, Text reason) implements OutcomeEvent {}
