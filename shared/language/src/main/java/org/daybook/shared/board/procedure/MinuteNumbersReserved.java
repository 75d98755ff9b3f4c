package org.daybook.shared.board.procedure;

import java.util.UUID;
import org.daybook.shared.board.BoardEvent;
import org.jspecify.annotations.Nullable;

/**
 * Numbers were reserved for the minutes of a meeting.
 *
 * @param meeting the id of the meeting
 * @param first the first of them
 * @param count how many there are, one after the other
 * @param year with which they are written; absent where the board does not number with the year
 */
public record MinuteNumbersReserved(UUID meeting, Integer first, Integer count, @Nullable Integer year)
        implements BoardEvent {}
