package org.daybook.query.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.query.facts.RawEntry;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import tools.jackson.databind.JsonNode;

/**
 * Finds, among the entries of a workstream, those about one decision: that asked for it, that recorded or withdrew it, the
 * corrections of those, and the submitted updates that the board saw.
 */
final class AboutDecision {

    private static final Set<String> SPEAK =
            Set.of(name(DecisionRequested.class), name(DecisionRecorded.class), name(DecisionRequestWithdrawn.class));
    private static final String CORRECTED = name(EntryCorrected.class);
    private static final String SUBMITTED = name(UpdateSubmitted.class);

    private final String decision;
    private final Set<Long> versions = new HashSet<>();
    private final Set<Long> positions = new TreeSet<>();
    private final Set<Long> seen = new HashSet<>();
    private final Map<Long, Long> submitted = new HashMap<>();

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
                submitted.put(payload(entry).path("number").asLong(), entry.position());
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
        if (number.isIntegralNumber()) seen.add(number.asLong());
    }

    private static JsonNode payload(RawEntry entry) {
        return Json.mapper().readTree(entry.payload());
    }

    /** In their order; none if the workstream knows no such decision. */
    Set<Long> positions() {
        Set<Long> all = new TreeSet<>(positions);
        seen.stream().filter(submitted::containsKey).map(submitted::get).forEach(all::add);
        return all;
    }
}
