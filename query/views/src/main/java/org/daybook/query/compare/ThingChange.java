package org.daybook.query.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.query.compare.Difference.MadeBy;
import org.daybook.query.compare.FindComparison.Pair;
import org.daybook.query.compare.ThingIndex.Thing;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.deliverable.DeliverableOpening;
import org.daybook.shared.workstream.objective.ObjectiveOrder;

/** Derives the changes of one entity from all its differences. */
record ThingChange(ThingIndex from, ThingIndex to, ThingNames names) {
    /**
     * Empty where nothing is different but what others tell.
     *
     * @param pairs all that differ about it
     */
    Optional<ComparedThing> of(Thing thing, List<Pair> pairs, Function<Pair, MadeBy> makers) {
        List<ChangeKind> kinds = kinds(thing, pairs);
        List<Difference> differences = pairs.stream()
                .filter(pair -> !goesWithoutSaying(pair))
                .flatMap(pair -> change(pair).map(change -> new Difference(change, makers.apply(pair))).stream())
                .toList();
        if (differences.isEmpty()) return Optional.empty();
        return Optional.of(new ComparedThing(
                thing.id(),
                names.of(thing.concept(), thing.id()),
                kinds,
                ComparedThings.became(thing.concept(), kinds),
                differences));
    }

    private List<ChangeKind> kinds(Thing thing, List<Pair> pairs) {
        if (!to.has(thing)) return List.of(ChangeKind.REMOVED);
        List<ChangeKind> kinds = new ArrayList<>();
        if (!from.has(thing)) kinds.add(ChangeKind.ADDED);
        pairs.stream()
                .flatMap(pair -> StatusKind.of(pair.thread(), pair.before(), pair.after()).stream())
                .forEach(kinds::add);
        return kinds.isEmpty() ? List.of(ChangeKind.CHANGED) : List.copyOf(kinds);
    }

    /** That a new thing is open, or one that was removed had been. */
    private static boolean goesWithoutSaying(Pair pair) {
        Optional<Fact> alone = pair.before().isEmpty() ? pair.after() : pair.before();
        boolean isAlone = pair.before().isEmpty() || pair.after().isEmpty();
        return isAlone
                && alone.map(Fact::value).orElse(null) instanceof Condition
                && StatusKind.of(pair.thread(), Optional.empty(), alone).isEmpty();
    }

    private Optional<Change> change(Pair pair) {
        // The programme is the same for as long as there is a workstream.
        return pair.thread().attribute() == WorkstreamFacts.PROGRAMME
                ? Optional.empty()
                : Change.of(pair.thread().label(), pair.thread(), pair.before(), pair.after(), this::words);
    }

    /** The words for values that are ids, by which nobody knows an entity. */
    private Optional<String> words(Object value) {
        if (value instanceof ObjectiveOrder order) {
            return Optional.of(String.join(
                    "; ",
                    order.objectives().stream()
                            .map(id -> names.objective(id.value()))
                            .toList()));
        }
        if (value instanceof DeliverableOpening opening && opening.objective() != null) {
            String under =
                    "under objective “" + names.objective(opening.objective().value()) + "”";
            return Optional.of(opening.reference() == null ? under : opening.reference() + ", " + under);
        }
        return value instanceof MeetingId ? Optional.of("At a meeting of the board") : Optional.empty();
    }
}
