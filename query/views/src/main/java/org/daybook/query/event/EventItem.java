package org.daybook.query.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.history.By;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import tools.jackson.databind.JsonNode;

/**
 * A stored event: its header, its metadata, and its payload as the text that is stored.
 *
 * @param id the position, as lists name their items
 * @param typeVersion the version of its type as stored
 */
record EventItem(
        String id,
        long position,
        String eventId,
        String aggregateType,
        UUID aggregateId,
        long version,
        String type,
        int typeVersion,
        Instant recordedAt,
        LocalDate effectiveOn,
        ZoneId zone,
        By by,
        JsonNode metadata,
        String payload) {

    static EventItem of(StoredEntry stored) {
        EntryHeader header = stored.entry().header();
        return new EventItem(
                Long.toString(header.position()),
                header.position(),
                header.eventId(),
                header.aggregateType().stored(),
                header.aggregate(),
                header.version(),
                stored.type(),
                stored.typeVersion(),
                header.recordedAt(),
                header.effectiveOn(),
                header.zone(),
                By.of(header),
                Json.mapper().readTree(stored.metadata()),
                stored.payload());
    }
}
