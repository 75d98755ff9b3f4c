package org.daybook.app.store.postgres.writer;

import java.util.List;
import java.util.function.Function;
import org.daybook.shared.entry.EntryMetadata;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts any number of rows into {@code record.event} with one statement: an array for each column. */
final class NewRows {

    private static final String INSERT =
            """
            insert into record.event (position, event_id, aggregate_type, aggregate_id, version, type, type_version,
                payload, metadata, recorded_at, effective_on, zone, actor, role, post, salt)
            select position, event_id, aggregate_type, aggregate_id::uuid, version, type, type_version,
                payload, metadata, recorded_at::timestamptz, effective_on::date, zone, actor::uuid, role, post, salt
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as new (position, event_id, aggregate_type,
                aggregate_id, version, type, type_version, payload, metadata, recorded_at, effective_on, zone, actor,
                role, post, salt)
            """;

    private final List<PlacedEvent> rows;

    private NewRows(List<PlacedEvent> rows) {
        this.rows = rows;
    }

    static void insert(List<PlacedEvent> events, JdbcTemplate jdbc) {
        jdbc.update(INSERT, new NewRows(events).columns());
    }

    private Object[] columns() {
        return new Object[] {
            rows.stream().mapToLong(row -> row.at().position()).toArray(),
            texts(NewEvent::id),
            texts(event -> event.message().getType()),
            texts(event -> event.aggregate().toString()),
            rows.stream().mapToLong(row -> row.event().version()).toArray(),
            texts(NewEvent::type),
            rows.stream().mapToInt(row -> row.event().typeVersion()).toArray(),
            bytes(NewEvent::payload),
            bytes(NewEvent::metadata),
            rows.stream().map(row -> row.at().recordedAt().toString()).toArray(String[]::new),
            stamps(EntryMetadata.EFFECTIVE_ON),
            stamps(EntryMetadata.ZONE),
            stamps(EntryMetadata.ACTOR),
            stamps(EntryMetadata.ROLE),
            stamps(EntryMetadata.POST),
            bytes(event -> event.stampedBytes(EntryMetadata.SALT))
        };
    }

    private String[] stamps(String name) {
        return texts(event -> event.stamp(name));
    }

    private String[] texts(Function<NewEvent, String> column) {
        return rows.stream().map(row -> column.apply(row.event())).toArray(String[]::new);
    }

    private byte[][] bytes(Function<NewEvent, byte[]> column) {
        return rows.stream().map(row -> column.apply(row.event())).toArray(byte[][]::new);
    }
}
