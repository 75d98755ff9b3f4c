package org.daybook.shared.clock.phrase;

import java.time.LocalDate;
import java.util.List;

/**
 * Which portion of an interval is meant. By itself it is read as the whole; the time before or after it begins or ends
 * on one of the days given here.
 */
public enum Portion {
    WHOLE(List.of(Edge.FIRST), List.of(Edge.LAST)),
    /** "The beginning of June". */
    BEGINNING(List.of(Edge.FIRST), List.of(Edge.FIRST)),
    /** "Early June", whose end is unknown. */
    EARLY(List.of(Edge.FIRST), List.of(Edge.FIRST, Edge.LAST)),
    /** "Mid June", of which neither can be told. */
    MIDDLE(List.of(Edge.FIRST, Edge.LAST), List.of(Edge.FIRST, Edge.LAST)),
    /** "Late June", whose beginning is unknown. */
    LATE(List.of(Edge.FIRST, Edge.LAST), List.of(Edge.LAST)),
    /** "The end of June". */
    END(List.of(Edge.LAST), List.of(Edge.LAST));

    private enum Edge {
        FIRST,
        LAST
    }

    private final List<Edge> begins;
    private final List<Edge> ends;

    Portion(List<Edge> begins, List<Edge> ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** The days on which it can begin. */
    List<LocalDate> begins(LocalDate first, LocalDate last) {
        return days(begins, first, last);
    }

    /** The days on which it can end. */
    List<LocalDate> ends(LocalDate first, LocalDate last) {
        return days(ends, first, last);
    }

    private static List<LocalDate> days(List<Edge> edges, LocalDate first, LocalDate last) {
        return edges.stream().map(edge -> edge == Edge.FIRST ? first : last).toList();
    }
}
