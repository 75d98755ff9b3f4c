package org.daybook.shared.meeting.outcome;

import java.time.LocalDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records that a meeting was adjourned, to a day or without one.
 *
 * @param metOn the day on which it met; absent means the day for which it was called, or the day on which it was recorded as held
 * @param until the day on which it is to go on; absent where none was named
 */
public record AdjournMeeting(@Nullable LocalDate metOn, @Nullable LocalDate until, Text reason)
        implements OutcomeCommand {}
