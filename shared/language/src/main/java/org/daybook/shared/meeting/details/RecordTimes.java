package org.daybook.shared.meeting.details;

import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Records when a meeting began and ended; stated again, it corrects what was recorded. */
public record RecordTimes(ClockTime started, @Nullable ClockTime ended) implements DetailsCommand {
    public RecordTimes {
        if (started != null && ended != null && !ended.isAfter(started)) {
            throw new InvalidValue("ended", "must be later than it started");
        }
    }
}
