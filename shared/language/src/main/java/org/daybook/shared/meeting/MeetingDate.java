package org.daybook.shared.meeting;

import java.time.LocalDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The day for which a meeting is scheduled.
 *
 * @param reason why it was moved there; absent of the first
 */
public record MeetingDate(LocalDate date, @Nullable Text reason) {}
