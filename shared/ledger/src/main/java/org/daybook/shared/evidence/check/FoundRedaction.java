package org.daybook.shared.evidence.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.evidence.pack.LeafHeader;
import org.daybook.shared.redaction.RedactedEntries.Told;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the entries that record redactions. */
final class FoundRedaction {

    private FoundRedaction() {}

    static boolean tells(LeafHeader header) {
        return RedactionEvent.STORED.contains(header.type());
    }

    /** What it tells; absent if it is nothing that could be understood. */
    static Optional<Told> of(EntryLine.Read entry) {
        try {
            Redaction redaction = Json.mapper()
                    .treeToValue(Json.mapper().readTree(entry.line().payload()).path("redaction"), Redaction.class);
            if (redaction == null) return Optional.empty();
            LeafHeader header = entry.header();
            JsonNode leaf = Json.mapper().readTree(entry.line().leaf());
            return Optional.of(new Told(
                    header.position(),
                    Instant.parse(header.recordedAt()),
                    LocalDate.parse(leaf.get("effectiveOn").stringValue()),
                    RoleOrCapacity.of(leaf.get("role").stringValue()),
                    redaction));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
