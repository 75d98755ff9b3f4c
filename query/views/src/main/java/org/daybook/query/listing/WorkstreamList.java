package org.daybook.query.listing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daybook.shared.fact.Attribute;

/**
 * A list over workstreams: its name, the attributes that it reads, and the items that one workstream contributes, in a
 * fixed order.
 *
 * @param name that it has in paths; a cursor of one list is refused by another
 * @param attributes that it needs besides those of the workstream itself and the frame of its programme
 * @param read the items of one workstream
 * @param isOneOfEach whether every workstream gives one item, so that it is known how many fill a page
 * @param countsWhatIsDue whether what is due is counted and not shown
 * @param isMeant whether it is about a workstream at all, judged by what the workstream says of itself and in which programme
 *     it is; of others nothing more is read. Null where it is about every one
 */
public record WorkstreamList<T extends Listed>(
        String name,
        Collection<Attribute<?>> attributes,
        Function<StandingWorkstream, List<T>> read,
        boolean isOneOfEach,
        boolean countsWhatIsDue,
        Predicate<StandingWorkstream> isMeant) {

    /** A list to which each workstream adds any number of items. */
    public static <T extends Listed> WorkstreamList<T> of(
            String name, Collection<Attribute<?>> attributes, Function<StandingWorkstream, List<T>> read) {
        return new WorkstreamList<>(name, attributes, read, false, false, null);
    }

    /** A list of workstreams, each as one item. */
    public static <T extends Listed> WorkstreamList<T> ofEach(
            String name, Collection<Attribute<?>> attributes, Function<StandingWorkstream, T> read) {
        return new WorkstreamList<>(name, attributes, read.andThen(List::of), true, false, null);
    }

    /** The same, for items that count what is due. */
    public WorkstreamList<T> countingWhatIsDue() {
        return new WorkstreamList<>(name, attributes, read, isOneOfEach, true, isMeant);
    }

    public List<T> items(StandingWorkstream workstream) {
        return read.apply(workstream);
    }
}
