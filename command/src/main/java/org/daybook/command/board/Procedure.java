package org.daybook.command.board;

import java.util.HashMap;
import java.util.Map;
import org.daybook.shared.board.procedure.Deadlines;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.Quorum;
import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.board.procedure.StandingItems;

/**
 * How a board works. What was never set is absent.
 *
 * @param next the next number of minutes that is not reserved, by the year that it belongs to; under 0 without the year
 */
record Procedure(
        Stated<Quorum> quorum,
        Stated<StandingItems> standingItems,
        Stated<Deadlines> deadlines,
        Rhythm rhythm,
        Stated<MinuteNumbering> numbering,
        Map<Integer, Integer> next) {

    private static final int NO_YEAR = 0;

    Procedure {
        next = Map.copyOf(next);
    }

    static Procedure none() {
        return new Procedure(null, null, null, null, null, Map.of());
    }

    Procedure withQuorum(Stated<Quorum> anew) {
        return new Procedure(anew, standingItems, deadlines, rhythm, numbering, next);
    }

    Procedure withStandingItems(Stated<StandingItems> anew) {
        return new Procedure(quorum, anew, deadlines, rhythm, numbering, next);
    }

    Procedure withDeadlines(Stated<Deadlines> anew) {
        return new Procedure(quorum, standingItems, anew, rhythm, numbering, next);
    }

    Procedure withRhythm(Rhythm anew) {
        return new Procedure(quorum, standingItems, deadlines, anew, numbering, next);
    }

    Procedure withNumbering(Stated<MinuteNumbering> anew) {
        return new Procedure(quorum, standingItems, deadlines, rhythm, anew, next);
    }

    /** @param year that the numbers belong to; absent where they are written without one */
    Procedure continuingWith(int number, Integer year) {
        Map<Integer, Integer> all = new HashMap<>(next);
        all.put(year == null ? NO_YEAR : year, number);
        return new Procedure(quorum, standingItems, deadlines, rhythm, numbering, all);
    }

    int nextNumber(Integer year) {
        return next.getOrDefault(year == null ? NO_YEAR : year, 1);
    }

    /** Afresh at each meeting while the board has set nothing else. */
    MinuteNumbering howNumbered() {
        return numbering == null ? MinuteNumbering.EACH_MEETING : numbering.value();
    }

    /** The year that numbers reserved then belong to; absent where the board does not number with the year. */
    Integer yearOf(int year) {
        return switch (howNumbered()) {
            case WITH_YEAR -> year;
            case RUNNING, EACH_MEETING -> null;
        };
    }
}
