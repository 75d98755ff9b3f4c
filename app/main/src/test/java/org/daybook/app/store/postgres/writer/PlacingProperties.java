package org.daybook.app.store.postgres.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.app.store.Entries;

/** Units of any events, after any end of the record: what is placed always follows, and only what follows is placed. */
class PlacingProperties {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.000001Z");
    private static final List<UUID> AGGREGATES =
            IntStream.range(0, 4).mapToObj(i -> new UUID(0, i)).toList();

    @Property(tries = 500)
    void whatIsPlacedFollowsWhatThereIs(
            @ForAll @IntRange(min = -1, max = 5) int last,
            @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> aggregates,
            @ForAll @Size(max = 30) List<@IntRange(min = -1, max = 2) Integer> ahead,
            @ForAll @IntRange(min = -5, max = 5) int clock) {
        Map<UUID, Long> versions = new HashMap<>();
        if (last >= 0) versions.put(AGGREGATES.getFirst(), (long) last);
        Writing end = last < 0 ? Writing.FIRST : new Writing(last, NOW.plus(clock, ChronoUnit.MICROS));
        Placing placing = new Placing(new RecordEnd(end, versions), NOW);
        Map<UUID, Long> expected = new HashMap<>(versions);
        for (int i = 0; i < Math.min(aggregates.size(), ahead.size()); i++) {
            UUID aggregate = AGGREGATES.get(aggregates.get(i));
            long following = expected.getOrDefault(aggregate, -1L) + 1;
            long version = Math.max(0, following + ahead.get(i));
            List<NewEvent> unit = List.of(event(aggregate, version, clock), event(aggregate, version + 1, clock));
            Optional<RuntimeException> refusal = placing.refusal(unit);
            assertThat(refusal.isEmpty()).isEqualTo(version == following);
            refusal.ifPresent(why -> assertThat(why)
                    .isInstanceOf(
                            version > following
                                    ? EventStoreException.class
                                    : version == 0
                                            ? AggregateStreamCreationException.class
                                            : ConcurrencyException.class));
            if (refusal.isPresent()) continue;
            placing.place(unit);
            expected.put(aggregate, version + 1);
        }
        assertFollows(end, placing.placed());
    }

    private static void assertFollows(Writing end, List<PlacedEvent> placed) {
        Writing before = end;
        for (PlacedEvent event : placed) {
            assertThat(event.at().position()).isEqualTo(before.position() + 1);
            assertThat(event.at().recordedAt()).isAfter(before.recordedAt()).isAfterOrEqualTo(NOW);
            assertThat(event.at().recordedAt()).isAfterOrEqualTo(event.event().madeAt());
            before = event.at();
        }
    }

    private static NewEvent event(UUID aggregate, long version, int micros) {
        Instant made = NOW.plus(micros, ChronoUnit.MICROS);
        var entry = Entries.renamed(aggregate, version);
        var message = new GenericDomainEventMessage<>("programme", aggregate.toString(), version, entry, () -> made);
        return new NewEvent(message, aggregate, "type", 1, new byte[1], new byte[1]);
    }
}
