package org.daybook.query.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.compare.Between.Ends;
import org.daybook.query.compare.Difference.MadeBy;
import org.daybook.query.compare.ThingIndex.Thing;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.history.By;
import org.daybook.query.history.Change;
import org.daybook.query.history.EventTitle;
import org.daybook.query.history.ReasonExtractor;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Retraction;
import org.springframework.stereotype.Component;

/** Compares the facts in force at two places on the clocks, entity by entity. */
@Component
public record FindComparison(Standings standings, Entries entries) {

    /** A thread, what stood in it and what stands, and how far the record was read for either. */
    record Pair(EntryThread thread, Optional<Fact> before, Optional<Fact> after, Ends ends) {

        boolean differs() {
            Optional<Object> earlier = before.map(Fact::value);
            return !earlier.equals(after.map(Fact::value)) && !Change.respelt(before, after);
        }
    }

    /** Where on the clocks something stands. */
    private record Place(LocalDate on, long position) {

        static Place of(AsOf moment) {
            return new Place(moment.on(), moment.position());
        }
    }

    /** @param workstream one that the reader may read */
    public Comparison of(UUID workstream, AsOf from, AsOf to) {
        return of(Map.of(workstream, new Ends(from, to))).get(workstream);
    }

    /**
     * Several at once, each between its own ends, in their order: a statement for each different end, and two for all of them.
     *
     * @param ends by workstream that the reader may read; neither clock of the later end stands before that of the earlier
     */
    public Map<UUID, Comparison> of(Map<UUID, Ends> ends) {
        Map<Place, AsOfFacts> standing = standing(ends);
        Map<UUID, List<Pair>> pairs = new LinkedHashMap<>();
        ends.forEach((workstream, its) -> pairs.put(
                workstream,
                pairs(workstream, its, standing.get(Place.of(its.from())), standing.get(Place.of(its.to())))));
        List<Pair> all = pairs.values().stream().flatMap(List::stream).toList();
        Map<EntryThread, Long> makers = makers(all);
        Map<Long, StoredEntry> made = entries.byPosition(Set.copyOf(makers.values()));
        Map<UUID, Comparison> compared = new LinkedHashMap<>();
        ends.forEach((workstream, its) -> {
            AsOfFacts from = standing.get(Place.of(its.from()));
            AsOfFacts to = standing.get(Place.of(its.to()));
            List<ComparedConcept> concepts = concepts(
                    workstream, from, to, pairs.get(workstream), pair -> madeBy(made.get(makers.get(pair.thread()))));
            compared.put(workstream, Comparison.of(its.from(), its.to(), concepts));
        });
        return compared;
    }

    private Map<Place, AsOfFacts> standing(Map<UUID, Ends> ends) {
        Map<Place, Set<UUID>> asked = new LinkedHashMap<>();
        ends.forEach((workstream, its) -> Stream.of(its.from(), its.to())
                .map(Place::of)
                .forEach(place ->
                        asked.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(workstream)));
        Map<Place, AsOfFacts> standing = new HashMap<>();
        asked.forEach((place, workstreams) -> standing.put(
                place, standings.standing(workstreams, Standings.EVERY_CONCEPT, place.on(), place.position())));
        return standing;
    }

    private static List<Pair> pairs(UUID workstream, Ends ends, AsOfFacts from, AsOfFacts to) {
        return Stream.concat(from.standing(workstream).stream(), to.standing(workstream).stream())
                .map(Fact::thread)
                .distinct()
                .map(thread -> new Pair(thread, from.fact(thread), to.fact(thread), ends))
                .filter(Pair::differs)
                .sorted(Comparator.comparingInt(
                                (Pair pair) -> Attributes.order(pair.thread().attribute()))
                        .thenComparing(pair -> pair.thread().key()))
                .toList();
    }

    /** By concept and entity, in the order in which the entities were recorded. */
    private static List<ComparedConcept> concepts(
            UUID workstream, AsOfFacts from, AsOfFacts to, List<Pair> pairs, Function<Pair, MadeBy> makers) {
        ThingIndex before = new ThingIndex(workstream, from);
        ThingIndex after = new ThingIndex(workstream, to);
        ThingChange changes = new ThingChange(before, after, new ThingNames(workstream, from, to));
        Map<Thing, List<Pair>> byThing = pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> Thing.of(pair.thread()),
                        () -> new TreeMap<>(Comparator.comparing(Thing::concept)
                                .thenComparing(thing -> Math.min(before.position(thing), after.position(thing)))
                                .thenComparing(Thing::id)),
                        Collectors.toList()));
        Map<Concept, List<ComparedThing>> byConcept = new EnumMap<>(Concept.class);
        byThing.forEach(
                (thing, differing) -> changes.of(thing, differing, makers).ifPresent(compared -> byConcept
                        .computeIfAbsent(thing.concept(), c -> new ArrayList<>())
                        .add(compared)));
        return byConcept.entrySet().stream()
                .map(e -> new ComparedConcept(e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * The position of the entry that made each difference: the one that set the current value or, if that is older, the
     * correction that voided the value in between.
     */
    private Map<EntryThread, Long> makers(List<Pair> pairs) {
        Map<Long, Long> voided = voided(pairs);
        Map<EntryThread, Long> makers = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            long knownBefore = pair.ends().from().position();
            Optional<Long> takenAway =
                    pair.before().map(fact -> voided.get(fact.stamp().position()));
            Optional<Long> said = pair.after().map(fact -> fact.stamp().knownFrom());
            makers.put(
                    pair.thread(),
                    said.filter(position -> position > knownBefore || takenAway.isEmpty())
                            .or(() -> takenAway)
                            .orElseThrow());
        }
        return makers;
    }

    /** By position of what stood before, the latest correction of it that is known now and was not then. */
    private Map<Long, Long> voided(List<Pair> pairs) {
        Map<Long, Long> knownFrom = new HashMap<>();
        Map<Long, Long> known = new HashMap<>();
        for (Pair pair : pairs) {
            pair.before().map(Fact::stamp).ifPresent(stamp -> {
                knownFrom.merge(stamp.position(), stamp.knownFrom(), Math::max);
                known.put(stamp.position(), pair.ends().to().position());
            });
        }
        long most = known.values().stream().mapToLong(Long::longValue).max().orElse(-1);
        return entries.voidings(knownFrom.keySet(), most).stream()
                .filter(voiding -> voiding.knownFrom() <= known.get(voiding.position()))
                .filter(voiding -> voiding.knownFrom() > knownFrom.get(voiding.position()))
                .collect(Collectors.toMap(Retraction::position, Retraction::knownFrom, Math::max));
    }

    private static MadeBy madeBy(StoredEntry made) {
        EntryHeader header = made.entry().header();
        return new MadeBy(
                header.version(),
                EventTitle.of(made.type()),
                By.of(header),
                header.recordedAt(),
                header.effectiveOn(),
                ReasonExtractor.of(made.entry().event()));
    }
}
