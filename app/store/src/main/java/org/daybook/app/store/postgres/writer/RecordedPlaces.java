package org.daybook.app.store.postgres.writer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.daybook.app.store.database.Timestamps;
import org.daybook.command.dispatch.ReceiptPositions.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up the positions of entries in {@code record.event}; missing ones are left out. */
final class RecordedPlaces {

    private final JdbcClient jdbc;

    RecordedPlaces(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    Map<String, Place> of(Collection<String> eventIds) {
        Map<String, Place> places = new HashMap<>();
        jdbc.sql("select event_id, position, recorded_at from record.event where event_id = any(?)")
                .param(eventIds.toArray(String[]::new))
                .query(row -> {
                    Place place = new Place(row.getLong("position"), Timestamps.instant(row, "recorded_at"));
                    places.put(row.getString("event_id"), place);
                });
        return places;
    }
}
