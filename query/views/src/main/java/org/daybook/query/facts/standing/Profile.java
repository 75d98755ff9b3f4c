package org.daybook.query.facts.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.facts.lookup.Growing;
import org.daybook.query.facts.lookup.StoredFact;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Retraction;
import org.daybook.shared.fact.Retractions;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * All that was ever said, up to a position, of a programme or workstream itself and not of the things it has: its name,
 * owner and state, its ratings, its last update. There is little of it and nearly every view needs it, so that its values
 * are kept. As an {@link org.daybook.query.facts.outline.Outline} it is right for as long as it is kept, and only grows.
 */
public final class Profile implements Growing<StoredFact, Profile> {

    public static final List<Attribute<?>> ATTRIBUTES = Stream.concat(
                    Attributes.of(Concept.PROGRAMME, Concept.WORKSTREAM, Concept.RAG).stream(),
                    Stream.of(ObjectiveFacts.ORDER, UpdateFacts.LAST))
            .toList();

    private static final int EMPTY = 500;
    private static final int BYTES_A_FACT = 250;
    /** Its value is parsed: an object each for what are a few characters of JSON. */
    private static final int BYTES_A_CHARACTER = 2;

    private final long upTo;
    private final Map<EntryThread, Fact[]> threads;
    private final Retractions voidings;
    private final int bytes;

    private Profile(long upTo, Map<EntryThread, Fact[]> threads, Retractions voidings, int bytes) {
        this.upTo = upTo;
        this.threads = threads;
        this.voidings = voidings;
        this.bytes = bytes;
    }

    static Profile empty() {
        return new Profile(-1, Map.of(), Retractions.NONE, EMPTY);
    }

    @Override
    public Profile and(List<StoredFact> facts, List<Retraction> corrections, long reached) {
        if (facts.isEmpty() && corrections.isEmpty()) return new Profile(reached, threads, voidings, bytes);
        Map<EntryThread, Fact[]> all = new HashMap<>(threads);
        facts.stream()
                .map(StoredFact::fact)
                .collect(Collectors.groupingBy(Fact::thread))
                .forEach((thread, more) -> all.merge(
                        thread,
                        ordered(more.stream()),
                        (before, after) -> ordered(Stream.concat(Arrays.stream(before), Arrays.stream(after)))));
        int more = facts.stream().mapToInt(Profile::bytes).sum();
        return new Profile(reached, all, voidings.and(corrections), bytes + more);
    }

    private static Fact[] ordered(Stream<Fact> facts) {
        return facts.sorted(Fact.PRECEDENCE).toArray(Fact[]::new);
    }

    private static int bytes(StoredFact stored) {
        return BYTES_A_FACT + BYTES_A_CHARACTER * stored.length();
    }

    @Override
    public long upTo() {
        return upTo;
    }

    @Override
    public int bytes() {
        return bytes + voidings.bytes();
    }

    /** Of each thread of these attributes the fact that stands there; none of theirs is a series. */
    Stream<Fact> standing(Collection<Attribute<?>> attributes, LocalDate on, long known) {
        return threads.entrySet().stream()
                .filter(thread -> attributes.contains(thread.getKey().attribute()))
                .flatMap(thread -> latest(thread.getValue(), on, known));
    }

    private Stream<Fact> latest(Fact[] said, LocalDate on, long known) {
        for (int i = said.length - 1; i >= 0; i--) {
            Fact fact = said[i];
            if (!fact.stamp().effectiveOn().isAfter(on)
                    && fact.stamp().knownFrom() <= known
                    && !voidings.take(fact.stamp(), known)) {
                return Stream.of(fact);
            }
        }
        return Stream.empty();
    }
}
