package org.daybook.shared.board;

import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/**
 * Sets the cadence of a board's meetings, in words ("quarterly").
 *
 * @param rhythm the same as a rule by which the next meeting is proposed; absent: none is proposed
 */
public record SetCadence(Name cadence, @Nullable Rhythm rhythm) implements BoardCommand {

    public SetCadence(Name cadence) {
        this(cadence, null);
    }
}
