package org.daybook.query.facts.outline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.facts.lookup.Growing;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Retraction;
import org.daybook.shared.fact.Retractions;
import org.daybook.shared.workstream.update.SubmittedUpdate;

/**
 * Which things a workstream has, in which state of their lives each was and when it fell due, at every place on the two
 * clocks up to a position: all that is ever said of that, and nothing else of what is said. What is known up to a
 * position never changes, so that an outline is right for as long as it is kept; it only grows.
 */
public final class Outline implements Growing<OutlineRow, Outline> {

    /** With its share of the rest. */
    private static final int BYTES_A_FACT = 100;

    private final long upTo;
    private final Map<Concept, Map<String, OutlinedThing>> things;
    private final Map<Concept, OutlinedConcept> glances;
    private final Retractions voidings;
    private final int size;

    private Outline(long upTo, Map<Concept, Map<String, OutlinedThing>> things, Retractions voidings) {
        this.upTo = upTo;
        this.things = things;
        this.voidings = voidings;
        this.glances = new EnumMap<>(Concept.class);
        things.forEach((concept, some) -> glances.put(concept, new OutlinedConcept(some.values(), voidings::concern)));
        this.size = things.values().stream()
                .flatMap(some -> some.values().stream())
                .mapToInt(OutlinedThing::size)
                .sum();
    }

    /** The same, known to be all up to another position. */
    private Outline(long upTo, Outline same) {
        this.upTo = upTo;
        this.things = same.things;
        this.voidings = same.voidings;
        this.glances = same.glances;
        this.size = same.size;
    }

    public static Outline empty() {
        return new Outline(-1, Map.of(), Retractions.NONE);
    }

    @Override
    public Outline and(List<OutlineRow> rows, List<Retraction> corrections, long reached) {
        if (rows.isEmpty() && corrections.isEmpty()) return new Outline(reached, this);
        Map<Concept, Map<String, OutlinedThing>> all = new EnumMap<>(Concept.class);
        things.forEach((concept, some) -> all.put(concept, new LinkedHashMap<>(some)));
        rows.stream()
                .collect(Collectors.groupingBy(OutlineRow::concept, Collectors.groupingBy(OutlineRow::thing)))
                .forEach((concept, byThing) -> {
                    Map<String, OutlinedThing> some = all.computeIfAbsent(concept, c -> new LinkedHashMap<>());
                    byThing.forEach((id, said) ->
                            some.merge(id, OutlinedThing.of(id).and(said), (before, none) -> before.and(said)));
                });
        return new Outline(reached, all, voidings.and(corrections));
    }

    @Override
    public long upTo() {
        return upTo;
    }

    @Override
    public int bytes() {
        return BYTES_A_FACT * (1 + size) + voidings.bytes();
    }

    /** The things of a concept that are in one of those states on that day, for one who knows the record up to there. */
    public List<String> things(Concept concept, Set<String> statuses, LocalDate on, long known) {
        return in(concept, statuses, on, known).map(OutlinedThing::id).toList();
    }

    /**
     * The progress that came since an update, or that it showed; before any update everything. Which of what is found did
     * so is for the slide to say.
     */
    public Set<String> notes(Optional<SubmittedUpdate> last, LocalDate on, long known) {
        int day = (int) on.toEpochDay();
        Set<String> notes = new LinkedHashSet<>();
        last.ifPresent(update -> update.progress().forEach(note -> notes.add(note.value())));
        things.getOrDefault(Concept.PROGRESS, Map.of()).values().stream()
                .filter(thing -> Arrays.stream(thing.notes())
                        .anyMatch(note -> note.effectiveOn() <= day
                                && note.knownFrom() <= known
                                && last.map(update -> cameAfter(update, note)).orElse(true)))
                .forEach(thing -> notes.add(thing.id()));
        return notes;
    }

    private static boolean cameAfter(SubmittedUpdate update, RecordedValue note) {
        return (long) note.mark() > update.seenVersion()
                || note.effectiveOn() > update.reportingDate().toEpochDay();
    }

    /** How many of them have a date whose last possible day has passed. */
    public long overdue(Concept concept, Set<String> statuses, LocalDate on, long known) {
        return in(concept, statuses, on, known)
                .filter(thing ->
                        due(thing, on, known).filter(d -> d.hasPassedOn(on)).isPresent())
                .count();
    }

    /** How many of them are promised without any day, and without an answer that needs none. */
    public long undated(Concept concept, Set<String> statuses, LocalDate on, long known) {
        return in(concept, statuses, on, known)
                .filter(thing -> due(thing, on, known).filter(Due::hasNoDay).isPresent())
                .count();
    }

    /** How many of them have a date that says that they are complete. */
    public long saidToBeComplete(Concept concept, Set<String> statuses, LocalDate on, long known) {
        return in(concept, statuses, on, known)
                .filter(thing ->
                        due(thing, on, known).filter(Due::isSaidToBeComplete).isPresent())
                .count();
    }

    /** How many measures are overdue: as {@link #overdue}, but for those that have been read since the first day of their date. */
    public long unread(Set<String> statuses, LocalDate on, long known) {
        return in(Concept.MEASURE, statuses, on, known)
                .filter(thing -> due(thing, on, known)
                        .filter(due -> due.hasPassedOn(on) && !isRead(thing, due, on, known))
                        .isPresent())
                .count();
    }

    private boolean isRead(OutlinedThing measure, Due due, LocalDate on, long known) {
        return standing(measure.readings(), on, known)
                .filter(read ->
                        due.first() == null || read.effectiveOn() >= due.first().toEpochDay())
                .isPresent();
    }

    private Optional<Due> due(OutlinedThing thing, LocalDate on, long known) {
        return standing(thing.dates(), on, known).map(said -> (Due) said.mark());
    }

    private Stream<OutlinedThing> in(Concept concept, Set<String> statuses, LocalDate on, long known) {
        OutlinedConcept all = glances.get(concept);
        if (all == null) return Stream.empty();
        return all.perhaps(statuses, (int) on.toEpochDay(), known).stream()
                .filter(thing -> standing(thing.states(), on, known)
                        .filter(state -> statuses.contains(state.mark()))
                        .isPresent());
    }

    private Optional<RecordedValue> standing(RecordedValue[] said, LocalDate on, long known) {
        int day = (int) on.toEpochDay();
        for (int i = said.length - 1; i >= 0; i--) {
            if (counts(said[i], day, known)) return Optional.of(said[i]);
        }
        return Optional.empty();
    }

    private boolean counts(RecordedValue said, int day, long known) {
        return said.effectiveOn() <= day
                && said.knownFrom() <= known
                && !voidings.take(said.position(), said.knownFrom(), known);
    }
}
