package org.daybook.shared.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.daybook.shared.contract.Json;
import org.daybook.shared.redaction.RedactedEntries.Told;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;
import tools.jackson.core.JacksonException;

/** Reads the entries that tell of redactions. */
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
            return Optional.of(new Told(header.position(), Instant.parse(header.recordedAt()), redaction));
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
