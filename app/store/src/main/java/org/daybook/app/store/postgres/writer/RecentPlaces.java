package org.daybook.app.store.postgres.writer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.daybook.command.dispatch.ReceiptPositions.Place;

/** The positions of this node's latest entries, so that a receipt needs no query. */
final class RecentPlaces {

    /** Several times what can be under way at once: a receipt is made out right after its entry is written. */
    private static final int KEPT = 2_000;

    private final Cache<String, Place> places =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    void remember(List<PlacedEvent> events) {
        for (PlacedEvent placed : events) {
            places.put(
                    placed.event().id(),
                    new Place(placed.at().position(), placed.at().recordedAt()));
        }
    }

    Map<String, Place> of(Collection<String> eventIds) {
        return places.getAllPresent(eventIds);
    }
}
