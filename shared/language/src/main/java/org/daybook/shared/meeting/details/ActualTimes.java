package org.daybook.shared.meeting.details;

import org.daybook.shared.clock.ClockTime;
import org.jspecify.annotations.Nullable;

/** When a meeting began and ended, by the clocks of the installation's zone. */
public record ActualTimes(ClockTime started, @Nullable ClockTime ended) {}
