package org.daybook.shared.meeting.circulation;

import java.time.LocalDate;
import org.daybook.shared.meeting.minutes.MinutesCommand;
import org.jspecify.annotations.Nullable;

/**
 * Records that the draft minutes were circulated.
 *
 * @param circulatedOn the day; absent means the day from which the entry holds
 * @param commentsBy the last day for comments; absent where none was set
 */
public record CirculateMinutes(@Nullable LocalDate circulatedOn, @Nullable LocalDate commentsBy)
        implements MinutesCommand {}
