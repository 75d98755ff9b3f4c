package org.daybook.bench.audited;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.Fact;

/** What one entry left of one thing, for whoever keeps nothing but how it stands. */
record AuditedChange(String thing, UUID workstream, String concept, String attributes, Instant recordedAt) {

    /** Follows entries in their order and says what each leaves. A correction changes what it replaces, as a user would. */
    static final class Follower {

        private final Map<String, Map<String, Object>> standing = new HashMap<>();
        private final Map<String, Long> positions = new HashMap<>();

        List<AuditedChange> after(Entry entry) {
            positions.put(
                    entry.header().aggregate() + "/" + entry.header().version(),
                    entry.header().position());
            EntryFacts said =
                    EntryFacts.of(entry, (header, version) -> positions.get(header.aggregate() + "/" + version));
            Map<String, Fact> touched = new LinkedHashMap<>();
            for (Fact fact : said.facts()) {
                String thing = fact.thread().aggregate() + "/"
                        + fact.thread().attribute().concept() + "/"
                        + fact.thread().thing();
                standing.computeIfAbsent(thing, t -> new TreeMap<>())
                        .put(
                                fact.thread().attribute().name() + "/"
                                        + fact.thread().key(),
                                fact.value());
                touched.put(thing, fact);
            }
            List<AuditedChange> changes = new ArrayList<>();
            touched.forEach((thing, fact) -> changes.add(new AuditedChange(
                    thing,
                    fact.thread().aggregate(),
                    fact.thread().attribute().concept().name(),
                    Json.mapper().writeValueAsString(standing.get(thing)),
                    entry.header().recordedAt())));
            return changes;
        }
    }
}
