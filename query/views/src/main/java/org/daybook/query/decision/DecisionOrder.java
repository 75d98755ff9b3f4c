package org.daybook.query.decision;

import java.time.LocalDate;
import java.util.Comparator;
import org.daybook.shared.text.NormalisedName;

/** The order in which the register lists decisions. */
public enum DecisionOrder {
    /** Those that wait first, the longest first; then the others, the newest first. */
    WAITING,
    NEWEST,
    OLDEST,
    /** By the name of the board, those without one last; of each board the newest first. */
    BOARD,
    /** The same by workstream. */
    WORKSTREAM;

    private static final Comparator<DecisionItem> NEWEST_FIRST =
            Comparator.comparing(DecisionItem::day, Comparator.nullsLast(Comparator.reverseOrder()));

    Comparator<DecisionItem> comparator() {
        Comparator<DecisionItem> first =
                switch (this) {
                    case WAITING ->
                        Comparator.comparing((DecisionItem item) -> !item.waiting())
                                .thenComparing(
                                        DecisionOrder::waitingSince, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(NEWEST_FIRST);
                    case NEWEST -> NEWEST_FIRST;
                    case OLDEST ->
                        Comparator.comparing(DecisionItem::day, Comparator.nullsLast(Comparator.naturalOrder()));
                    case BOARD ->
                        Comparator.comparing(
                                        (DecisionItem item) -> item.board() == null
                                                ? null
                                                : NormalisedName.of(item.board())
                                                        .value(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(NEWEST_FIRST);
                    case WORKSTREAM ->
                        Comparator.comparing(
                                        (DecisionItem item) -> item.workstream() == null
                                                ? null
                                                : String.valueOf(
                                                        item.workstream().name()),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(NEWEST_FIRST);
                };
        return first.thenComparing(DecisionItem::id);
    }

    private static LocalDate waitingSince(DecisionItem item) {
        if (!item.waiting()) return null;
        return item.requestedOn() == null ? item.decidedOn() : item.requestedOn();
    }
}
