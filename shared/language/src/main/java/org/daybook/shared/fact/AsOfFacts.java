package org.daybook.shared.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands at one place on the two clocks: for each thread the fact that counts and, for a series, every fact that
 * does. The tables and the fold of raw entries both give one, and every view is made from it.
 */
public final class AsOfFacts {

    private final Map<EntryThread, List<Fact>> threads = new HashMap<>();
    private final Map<EntryThread, List<EntryThread>> keysOfThings = new HashMap<>();
    private final Map<EntryThread, List<EntryThread>> threadsOfAttributes = new HashMap<>();

    /** @param counting facts that are known, in force and not voided; of a series all, of other threads at least the latest */
    public AsOfFacts(Iterable<Fact> counting) {
        counting.forEach(fact ->
                threads.computeIfAbsent(fact.thread(), t -> new ArrayList<>()).add(fact));
        threads.replaceAll((thread, facts) -> inForce(thread, facts));
        threads.keySet().forEach(this::index);
    }

    private void index(EntryThread t) {
        listed(keysOfThings, new EntryThread(t.aggregate(), t.attribute(), t.thing(), ""))
                .add(t);
        listed(threadsOfAttributes, new EntryThread(t.aggregate(), t.attribute(), "", ""))
                .add(t);
    }

    private static List<EntryThread> listed(Map<EntryThread, List<EntryThread>> index, EntryThread under) {
        return index.computeIfAbsent(under, t -> new ArrayList<>());
    }

    private static List<Fact> inForce(EntryThread thread, List<Fact> facts) {
        List<Fact> ordered = facts.stream().sorted(Fact.PRECEDENCE).toList();
        return thread.attribute().series() ? ordered : List.of(ordered.getLast());
    }

    /** The fact that stands. */
    public Optional<Fact> fact(UUID aggregate, Attribute<?> attribute, String thing) {
        return fact(new EntryThread(aggregate, attribute, thing, ""));
    }

    public Optional<Fact> fact(EntryThread thread) {
        return Optional.ofNullable(threads.get(thread)).map(List::getLast);
    }

    /** The value that stands. */
    public <V> Optional<V> value(UUID aggregate, Attribute<V> attribute, String thing) {
        return fact(aggregate, attribute, thing).map(fact -> fact.as(attribute));
    }

    /** Every fact of a series that counts, in order of precedence: the first is the original, the last stands. */
    public List<Fact> series(UUID aggregate, Attribute<?> attribute, String thing) {
        return List.copyOf(threads.getOrDefault(new EntryThread(aggregate, attribute, thing, ""), List.of()));
    }

    /** The standing facts of an attribute that has one thread for each key, in the order of keys. */
    public List<Fact> keyed(UUID aggregate, Attribute<?> attribute, String thing) {
        return keysOfThings.getOrDefault(new EntryThread(aggregate, attribute, thing, ""), List.of()).stream()
                .sorted(Comparator.comparing(EntryThread::key))
                .map(t -> threads.get(t).getLast())
                .toList();
    }

    /**
     * The ids of the entities that have that attribute, in the order of the entries that set it. For an attribute that
     * is set once, by the opening of the thing, that is the order in which the things were opened.
     */
    public List<String> things(UUID aggregate, Attribute<?> attribute) {
        return threadsOfAttributes.getOrDefault(new EntryThread(aggregate, attribute, "", ""), List.of()).stream()
                .sorted(Comparator.comparing(
                        t -> threads.get(t).getFirst().stamp().position()))
                .map(EntryThread::thing)
                .toList();
    }

    /** The same entities, with the value of each. */
    public List<ThingFacts> each(UUID aggregate, Attribute<?> attribute) {
        return things(aggregate, attribute).stream()
                .map(id -> new ThingFacts(this, aggregate, id))
                .toList();
    }

    /** Every fact that stands, one a thread. */
    public List<Fact> standing() {
        return threads.values().stream().map(List::getLast).toList();
    }

    /** Those of one aggregate. */
    public List<Fact> standing(UUID aggregate) {
        return threadsOfAttributes.entrySet().stream()
                .filter(listed -> listed.getKey().aggregate().equals(aggregate))
                .flatMap(listed -> listed.getValue().stream())
                .map(thread -> threads.get(thread).getLast())
                .toList();
    }
}
