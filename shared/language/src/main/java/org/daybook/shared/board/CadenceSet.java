package org.daybook.shared.board;

import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/**
 * The cadence of the board was set, in words ("quarterly").
 *
 * @param rhythm the same as a rule by which the next meeting is proposed; absent where there is none
 */
public record CadenceSet(Name cadence, @Nullable Rhythm rhythm) implements BoardEvent {

    public CadenceSet(Name cadence) {
        this(cadence, null);
    }
}
