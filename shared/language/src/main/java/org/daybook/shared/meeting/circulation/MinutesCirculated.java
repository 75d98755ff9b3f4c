package org.daybook.shared.meeting.circulation;

import java.time.LocalDate;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.jspecify.annotations.Nullable;

/** The draft minutes were circulated, marked as a draft. */
public record MinutesCirculated(Integer draft, LocalDate circulatedOn, @Nullable LocalDate commentsBy)
        implements MinutesEvent {}
