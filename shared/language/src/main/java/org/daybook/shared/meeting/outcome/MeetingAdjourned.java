package org.daybook.shared.meeting.outcome;

import java.time.LocalDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The meeting was adjourned.
 *
 * @param metOn absent where it was recorded as held before
 * @param until the day on which it is to go on; absent where none was named
 */
public record MeetingAdjourned(@Nullable LocalDate metOn, @Nullable LocalDate until, Text reason)
        implements OutcomeEvent {}
