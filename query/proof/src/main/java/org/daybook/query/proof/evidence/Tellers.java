package org.daybook.query.proof.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.entry.RedactionEntries;
import org.daybook.query.facts.entry.RedactionEntries.Told;

/** Whether the reader of a pack is shown what explains its redacted entries. Each aggregate is looked up once. */
final class Tellers {

    private final RedactionEntries redactions;
    private final Map<UUID, List<Told>> known = new HashMap<>();

    Tellers(RedactionEntries redactions) {
        this.redactions = redactions;
    }

    /**
     * Whether any redaction of that entry is told by an entry that is closed to the reader, because the same redaction changed a
     * text of a private item. Without it nobody could tell the payload from an altered one.
     */
    boolean areClosedFor(RawEntry redacted) {
        return known.computeIfAbsent(redacted.header().aggregate(), id -> redactions.after(-1, Set.of(id))).stream()
                .filter(told -> told.tellsOf(redacted.header()))
                .anyMatch(told -> !told.shown());
    }
}
