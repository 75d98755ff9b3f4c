package org.daybook.query.facts;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.entry.EntryMetadata;

/** Entries as messages of an event store. */
public final class TestMessages {

    private TestMessages() {}

    static TrackedEventMessage<DaybookEvent> of(StoredEntry stored) {
        EntryHeader header = stored.entry().header();
        GenericMessage<DaybookEvent> message =
                new GenericMessage<>(header.eventId(), stored.entry().event(), MetaData.from(metadata(header)));
        GenericDomainEventMessage<DaybookEvent> event = new GenericDomainEventMessage<>(
                header.aggregateType().stored(),
                header.aggregate().toString(),
                header.version(),
                message,
                header.recordedAt());
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(header.position()), event);
    }

    public static Map<String, String> metadata(EntryHeader header) {
        Map<String, String> metadata = new TreeMap<>();
        metadata.put(EntryMetadata.ACTOR, header.actor().toString());
        metadata.put(EntryMetadata.ROLE, header.role().name());
        metadata.put(EntryMetadata.POST, header.post().value());
        metadata.put(EntryMetadata.EFFECTIVE_ON, header.effectiveOn().toString());
        metadata.put(EntryMetadata.ZONE, header.zone().getId());
        metadata.put(EntryMetadata.SALT, "c2FsdA==");
        return metadata;
    }
}
