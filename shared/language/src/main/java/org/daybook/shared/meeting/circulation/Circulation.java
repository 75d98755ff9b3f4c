package org.daybook.shared.meeting.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a draft of the minutes was circulated.
 *
 * @param commentsBy the last day for comments; absent where none was set
 */
public record Circulation(Integer draft, LocalDate circulatedOn, @Nullable LocalDate commentsBy) {}
