package org.daybook.app.store.postgres.writer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.daybook.command.dispatch.ReceiptPositions;

/**
 * Tells the positions of entries: from memory for those that this node has just written, otherwise from the database.
 */
public final class KnownPlaces implements ReceiptPositions {

    private final RecentPlaces recent;
    private final RecordedPlaces recorded;

    public KnownPlaces(RecordWriter writer, DataSource dataSource) {
        recent = writer.places();
        recorded = new RecordedPlaces(dataSource);
    }

    @Override
    public Map<String, Place> of(Collection<String> eventIds) {
        Map<String, Place> known = recent.of(eventIds);
        List<String> others =
                eventIds.stream().filter(id -> !known.containsKey(id)).toList();
        if (others.isEmpty()) return known;
        Map<String, Place> all = new HashMap<>(known);
        all.putAll(recorded.of(others));
        return all;
    }
}
