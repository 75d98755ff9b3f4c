package org.daybook.query.facts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamEvent;

/** Makes entries of what the event store hands over, and of the rows kept of them. */
final class StoredEntries {

    private StoredEntries() {}

    /** The instant that counts for an entry: its own or, where clocks ran backwards, that of an earlier one. */
    static Instant recordedAt(DomainEventMessage<?> message, Instant newest) {
        Instant own = message.getTimestamp().truncatedTo(ChronoUnit.MICROS);
        return own.isAfter(newest) ? own : newest;
    }

    static StoredEntry of(DomainEventMessage<?> message, long position, Instant recordedAt, Serializer serializer) {
        SerializedObject<byte[]> stored = message.serializePayload(serializer, byte[].class);
        DaybookEvent event = (DaybookEvent) message.getPayload();
        Map<String, Object> metadata = new TreeMap<>(message.getMetaData());
        EntryHeader header = new EntryHeader(
                position,
                message.getIdentifier(),
                aggregateType(event),
                UUID.fromString(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                recordedAt,
                LocalDate.parse(said(metadata, EntryMetadata.EFFECTIVE_ON)),
                ZoneId.of(said(metadata, EntryMetadata.ZONE)),
                AccountId.of(said(metadata, EntryMetadata.ACTOR)),
                Role.valueOf(said(metadata, EntryMetadata.ROLE)),
                new Post(said(metadata, EntryMetadata.POST)));
        return new StoredEntry(
                new Entry(header, event),
                EventContract.current().of(stored.getType().getName()).name(),
                Integer.parseInt(stored.getType().getRevision()),
                new String(stored.getData(), StandardCharsets.UTF_8),
                Json.mapper().writeValueAsString(metadata));
    }

    private static String said(Map<String, Object> metadata, String name) {
        Object value = metadata.get(name);
        if (value == null) throw new IllegalArgumentException("An event without " + name);
        return value.toString();
    }

    private static AggregateType aggregateType(DaybookEvent event) {
        return switch (event) {
            case ProgrammeEvent e -> AggregateType.PROGRAMME;
            case WorkstreamEvent e -> AggregateType.WORKSTREAM;
            case AccountEvent e -> AggregateType.ACCOUNT;
        };
    }

    static StoredEntry read(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        int typeVersion = row.getInt("type_version");
        String payload = row.getString("payload");
        DaybookEvent event = EventContract.current().read(type, typeVersion, payload.getBytes(StandardCharsets.UTF_8));
        return new StoredEntry(
                new Entry(header(row, event), event), type, typeVersion, payload, row.getString("metadata"));
    }

    private static EntryHeader header(ResultSet row, DaybookEvent event) throws SQLException {
        return new EntryHeader(
                row.getLong("position"),
                row.getString("event_id"),
                aggregateType(event),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("version"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("effective_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                new AccountId(row.getObject("actor", UUID.class)),
                Role.valueOf(row.getString("role")),
                new Post(row.getString("post")));
    }
}
