package org.daybook.shared.board;

import java.util.Optional;
import org.daybook.shared.board.procedure.ProcedureFacts;
import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.fact.ThingFacts;

/** The rhythm of a board's meetings as it stands. */
public final class BoardRhythm {

    private BoardRhythm() {}

    /** Empty where the cadence that stands was recorded in words alone: an earlier rhythm ended with its own cadence. */
    public static Optional<Rhythm> of(ThingFacts board) {
        Optional<Long> cadence =
                board.find(BoardFacts.CADENCE).map(fact -> fact.stamp().position());
        return board.find(ProcedureFacts.RHYTHM)
                .filter(fact -> cadence.equals(Optional.of(fact.stamp().position())))
                .map(fact -> fact.as(ProcedureFacts.RHYTHM));
    }
}
