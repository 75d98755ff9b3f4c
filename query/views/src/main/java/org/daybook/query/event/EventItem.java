package org.daybook.query.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.history.By;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import tools.jackson.databind.JsonNode;

/**
 * A stored event: its header, its metadata, and its payload as the text that is stored. Of one that is withheld from the reader
 * there is the header alone.
 *
 * @param id the position, as lists name their items
 * @param typeVersion the version of its type as stored
 * @param withheld whether it says something private that is closed to the reader
 * @param metadata absent of one that is withheld, like the payload
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
        boolean withheld,
        JsonNode metadata,
        String payload) {

    static EventItem of(RawEntry stored) {
        EntryHeader header = stored.header();
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
                stored.isWithheld(),
                stored.isWithheld() ? null : Json.mapper().readTree(stored.metadata()),
                stored.isWithheld() ? null : new String(stored.payload(), StandardCharsets.UTF_8));
    }
}
