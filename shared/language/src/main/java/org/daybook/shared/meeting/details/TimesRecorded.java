package org.daybook.shared.meeting.details;

import org.daybook.shared.clock.ClockTime;
import org.jspecify.annotations.Nullable;

/** When the meeting began and ended was recorded. */
public record TimesRecorded(ClockTime started, @Nullable ClockTime ended) implements DetailsEvent {}
