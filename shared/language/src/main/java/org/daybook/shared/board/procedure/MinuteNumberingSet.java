package org.daybook.shared.board.procedure;

import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the board numbers its minutes was set.
 *
 * @param next the number with which it continues; absent means the one after the last that was reserved, or 1
 */
public record MinuteNumberingSet(MinuteNumbering numbering, @Nullable Integer next, @Nullable Text reason)
        implements BoardEvent {}
