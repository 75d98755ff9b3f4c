package org.daybook.shared.meeting.outcome;

import java.time.LocalDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records that a meeting was abandoned for want of a quorum.
 *
 * @param metOn the day on which it met; absent means the day for which it was called, or the day on which it was recorded as held
 * @param reason who was missing, or what happened
 */
public record AbandonMeeting(@Nullable LocalDate metOn, Text reason) implements OutcomeCommand {}
