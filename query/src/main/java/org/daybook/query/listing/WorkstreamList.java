package org.daybook.query.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.shared.fact.Attribute;

/** A list over workstreams: which attributes it reads, and the items that one workstream gives, in a settled order. */
public interface WorkstreamList<T extends Listed> {

    /** The name it has in paths; a cursor of one list is refused by another. */
    String name();

    /** The attributes it needs besides those of the workstream itself and the frame of its programme. */
    List<Attribute<?>> attributes();

    /**
     * Whether it is about that workstream at all, judged by what the workstream says of itself and in which programme it is;
     * of others nothing more is read.
     */
    default Optional<Predicate<StandingWorkstream>> only() {
        return Optional.empty();
    }

    /** Whether every workstream gives one item, so that it is known how many fill a page. */
    default boolean isOneOfEach() {
        return false;
    }

    /** Whether what is due is counted and not shown. */
    default boolean countsWhatIsDue() {
        return false;
    }

    List<T> items(StandingWorkstream workstream);
}
