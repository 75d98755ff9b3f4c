package org.daybook.query.proof.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import tools.jackson.databind.JsonNode;

/**
 * Finds the entries about one decision in a workstream: those that requested, recorded or withdrew it, their
 * corrections, the submitted updates that the board saw, and the redactions of any of them.
 */
final class AboutDecision {

    private static final Set<String> SPEAK = Set.of(
            name(DecisionRequested.class),
            name(DecisionRecorded.class),
            name(RequestAnswered.class),
            name(DecisionRequestWithdrawn.class));
    private static final String CORRECTED = name(EntryCorrected.class);
    private static final String SUBMITTED = name(UpdateSubmitted.class);

    private final String decision;
    private final Set<Long> versions = new HashSet<>();
    private final Set<Long> positions = new TreeSet<>();
    private final Set<Long> seen = new HashSet<>();
    private final Set<UUID> answering = new HashSet<>();
    private final Map<Long, EntryHeader> submitted = new HashMap<>();
    private final Map<Long, Redaction> redactions = new TreeMap<>();

    AboutDecision(String decision) {
        this.decision = decision;
    }

    private static String name(Class<?> event) {
        return EventContract.current().of(event).name();
    }

    void read(List<RawEntry> page) {
        for (RawEntry entry : page) {
            if (SPEAK.contains(entry.type())) spoken(entry, payload(entry));
            else if (entry.type().equals(CORRECTED)) corrected(entry, payload(entry));
            else if (entry.type().equals(SUBMITTED)) {
                submitted.put(payload(entry).path("number").asLong(), entry.header());
            } else if (RedactionEvent.STORED.contains(entry.type())) {
                redactions.put(entry.position(), ((RedactionEvent) entry.event()).redaction());
            }
        }
    }

    private void spoken(RawEntry entry, JsonNode payload) {
        if (payload.path("decision").asString("").equals(decision)) add(entry, payload);
    }

    private void corrected(RawEntry entry, JsonNode payload) {
        if (versions.contains(payload.path("entry").asLong())) {
            add(entry, payload.path("replacement").path("payload"));
        }
    }

    private void add(RawEntry entry, JsonNode said) {
        versions.add(entry.header().version());
        positions.add(entry.position());
        JsonNode number = said.path("update").path("number");
        if (number.isIntegralNumber()) saw(number.asLong());
        JsonNode by = said.path("answeredBy");
        if (by.isString()) answering.add(UUID.fromString(by.asString()));
    }

    /** The decisions with records of their own that answered it. */
    Set<UUID> answering() {
        return Set.copyOf(answering);
    }

    /** That the board saw the update of that number. */
    void saw(long update) {
        seen.add(update);
    }

    private static JsonNode payload(RawEntry entry) {
        return Json.mapper().readTree(entry.payload());
    }

    /** In their order; none if the workstream knows no such decision. */
    Set<Long> positions() {
        Set<Long> all = new TreeSet<>(positions);
        Set<Long> theirs = new HashSet<>(versions);
        for (long number : seen) {
            EntryHeader update = submitted.get(number);
            if (update == null) continue;
            all.add(update.position());
            theirs.add(update.version());
        }
        redactions.forEach((position, redaction) -> {
            if (redaction.entries().stream().anyMatch(entry -> theirs.contains(entry.version()))) all.add(position);
        });
        return all;
    }
}
