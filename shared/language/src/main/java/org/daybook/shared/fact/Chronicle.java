package org.daybook.shared.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.daybook.shared.entry.Entry;

/**
 * The pure fold of entries and their corrections: which entries count for a reader who knows the record up to a
 * position, and what they say about a day. The order in which entries arrive does not matter. Command state, register,
 * frozen slides and, through {@link Retractions}, the tables of the views are all made from it.
 */
public final class Chronicle {

    private record Place(UUID aggregate, long version) {}

    private final List<StampedEvent> said;
    private final Retractions retractions;

    private Chronicle(List<StampedEvent> said, Retractions retractions) {
        this.said = said;
        this.retractions = retractions;
    }

    public static Chronicle of(Iterable<Entry> entries) {
        return ofEvents(StreamSupport.stream(entries.spliterator(), false)
                .map(StampedEvent::of)
                .toList());
    }

    /** @param recorded events as they were recorded, among them every entry that one of them corrects */
    public static Chronicle ofEvents(List<StampedEvent> recorded) {
        Map<Place, Long> places = new HashMap<>();
        recorded.forEach(event -> places.put(
                new Place(event.aggregate(), event.version()), event.stamp().position()));
        EntryFacts.Positions positions = (event, version) -> places.get(new Place(event.aggregate(), version));
        List<StampedEvent> said = recorded.stream()
                .flatMap(event -> event.said(positions).stream())
                .sorted(Comparator.comparingLong(event -> event.stamp().position()))
                .toList();
        List<Retraction> retractions = recorded.stream()
                .flatMap(event -> event.retraction(positions).stream())
                .toList();
        return new Chronicle(said, Retractions.NONE.and(retractions));
    }

    /**
     * The events that count for a reader who knows every entry up to and including that position, each in the place of the
     * entry recorded: as recorded or, where it was corrected, as the newest correction puts it. Corrections are left out.
     */
    public List<StampedEvent> counting(long known) {
        return said.stream()
                .filter(event -> event.stamp().knownFrom() <= known && !retractions.take(event.stamp(), known))
                .toList();
    }

    /** Every event that counts when all entries are known. */
    public List<StampedEvent> counting() {
        return counting(Long.MAX_VALUE);
    }

    /** What stands on that day for a reader who knows every entry up to and including that position. */
    public AsOfFacts standing(LocalDate on, long known) {
        return new AsOfFacts(counting(known).stream()
                .filter(event -> !event.effectiveOn().isAfter(on))
                .flatMap(event -> event.facts().stream())
                .toList());
    }
}
