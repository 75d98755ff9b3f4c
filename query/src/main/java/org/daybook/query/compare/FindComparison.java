package org.daybook.query.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.Moment;
import org.daybook.query.compare.Difference.Kind;
import org.daybook.query.compare.Difference.MadeBy;
import org.daybook.query.facts.Entries;
import org.daybook.query.facts.Standings;
import org.daybook.query.facts.StoredEntry;
import org.daybook.query.history.By;
import org.daybook.query.history.Change;
import org.daybook.query.history.Why;
import org.daybook.query.history.words.Words;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.fact.Voiding;
import org.springframework.stereotype.Component;

/** Compares what stands at two places on the clocks, thread by thread. */
@Component
public class FindComparison {

    /** In these states a thing is no longer shown on the slide. */
    private static final Set<String> GONE = Set.of(
            "WITHDRAWN", "RETIRED", "DROPPED", "FINISHED", "RESOLVED", "CANCELLED", "CLOSED", "APPROVED", "REJECTED");

    private final Standings standings;
    private final Entries entries;

    private record Pair(EntryThread thread, Optional<Fact> before, Optional<Fact> after) {

        boolean differs() {
            Optional<Object> earlier = before.map(Fact::value);
            return !earlier.equals(after.map(Fact::value));
        }
    }

    FindComparison(Standings standings, Entries entries) {
        this.standings = standings;
        this.entries = entries;
    }

    /** @param workstream one that the reader may read */
    public Comparison of(UUID workstream, Moment from, Moment to) {
        List<Pair> pairs = pairs(standing(workstream, from), standing(workstream, to));
        Map<EntryThread, Long> makers = makers(pairs, from.position(), to.position());
        Map<Long, StoredEntry> made = entries.at(Set.copyOf(makers.values())).stream()
                .collect(Collectors.toMap(StoredEntry::position, Function.identity()));
        Map<Concept, List<Difference>> byConcept = new EnumMap<>(Concept.class);
        for (Pair pair : pairs) {
            difference(pair, made.get(makers.get(pair.thread()))).ifPresent(difference -> byConcept
                    .computeIfAbsent(pair.thread().attribute().concept(), c -> new ArrayList<>())
                    .add(difference));
        }
        return Comparison.of(
                from,
                to,
                byConcept.entrySet().stream()
                        .map(e -> new ComparedConcept(e.getKey(), e.getValue()))
                        .toList());
    }

    private Standing standing(UUID workstream, Moment moment) {
        return standings.standing(List.of(workstream), Standings.EVERY_CONCEPT, moment.on(), moment.position());
    }

    private static List<Pair> pairs(Standing from, Standing to) {
        return Stream.concat(from.standing().stream(), to.standing().stream())
                .map(Fact::thread)
                .distinct()
                .map(thread -> new Pair(thread, from.fact(thread), to.fact(thread)))
                .filter(Pair::differs)
                .sorted(Comparator.comparing((Pair pair) -> pair.thread().thing())
                        .thenComparing(pair -> pair.thread().attribute().name())
                        .thenComparing(pair -> pair.thread().key()))
                .toList();
    }

    /**
     * The position of the entry that made each difference: the one that said what stands now or, where that had been
     * said before, the correction that took away what stood in its way.
     */
    private Map<EntryThread, Long> makers(List<Pair> pairs, long knownBefore, long known) {
        Map<Long, Long> voided = voided(pairs, known);
        Map<EntryThread, Long> makers = new LinkedHashMap<>();
        for (Pair pair : pairs) {
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
    private Map<Long, Long> voided(List<Pair> pairs, long known) {
        Map<Long, Long> knownFrom = pairs.stream()
                .flatMap(pair -> pair.before().stream())
                .collect(Collectors.toMap(
                        fact -> fact.stamp().position(), fact -> fact.stamp().knownFrom(), Math::max));
        return entries.voidings(knownFrom.keySet(), known).stream()
                .filter(voiding -> voiding.knownFrom() > knownFrom.get(voiding.position()))
                .collect(Collectors.toMap(Voiding::position, Voiding::knownFrom, Math::max));
    }

    private static Optional<Difference> difference(Pair pair, StoredEntry made) {
        return Change.of(pair.thread(), pair.before(), pair.after())
                .map(change -> new Difference(kind(pair), change, madeBy(made)));
    }

    private static Kind kind(Pair pair) {
        if (shown(pair.before()) == shown(pair.after())) return Kind.CHANGED;
        return shown(pair.after()) ? Kind.ADDED : Kind.REMOVED;
    }

    private static boolean shown(Optional<Fact> fact) {
        return fact.map(Fact::value)
                .map(value -> !(value instanceof Condition condition) || !GONE.contains(condition.status()))
                .orElse(false);
    }

    private static MadeBy madeBy(StoredEntry made) {
        EntryHeader header = made.entry().header();
        return new MadeBy(
                header.version(),
                Words.title(made.type()),
                By.of(header),
                header.recordedAt(),
                header.effectiveOn(),
                Why.of(made.entry().event()));
    }
}
