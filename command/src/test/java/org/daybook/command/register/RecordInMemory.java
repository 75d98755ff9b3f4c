package org.daybook.command.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.fact.StampedEvent;

/** A record of entries that a test writes and the register reads. */
public final class RecordInMemory implements RecordedEntries {

    private final Map<UUID, List<StampedEvent>> streams = new HashMap<>();

    @Override
    public List<StampedEvent> of(UUID aggregate) {
        return List.copyOf(streams.getOrDefault(aggregate, List.of()));
    }

    @Override
    public Optional<StampedEvent> find(UUID aggregate, long version) {
        return of(aggregate).stream()
                .filter(entry -> entry.version() == version)
                .findFirst();
    }

    Iterator<DomainEventMessage<?>> messages(UUID aggregate, long from) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (StampedEvent entry : of(aggregate)) {
            if (entry.version() >= from) messages.add(message(aggregate, entry, LocalDate.of(2022, 1, 1)));
        }
        return messages.iterator();
    }

    public GenericDomainEventMessage<DaybookEvent> write(UUID aggregate, LocalDate effectiveOn, DaybookEvent event) {
        List<StampedEvent> stream = streams.computeIfAbsent(aggregate, id -> new ArrayList<>());
        StampedEvent entry = new StampedEvent(
                aggregate, event, new Stamp(effectiveOn, stream.size(), stream.size(), stream.size(), Instant.EPOCH));
        stream.add(entry);
        return message(aggregate, entry, effectiveOn);
    }

    private static GenericDomainEventMessage<DaybookEvent> message(
            UUID aggregate, StampedEvent entry, LocalDate effectiveOn) {
        return new GenericDomainEventMessage<>(
                "any",
                aggregate.toString(),
                entry.version(),
                entry.event(),
                Map.of(EntryMetadata.EFFECTIVE_ON, effectiveOn.toString()));
    }
}
