package org.daybook.shared.evidence;

import java.util.HashMap;
import java.util.Map;

/** Whether no entry of a workstream or programme was left out between its first and the last one in the pack. */
final class VersionCheck extends EntryCheck {

    private final Map<String, Long> next = new HashMap<>();

    VersionCheck() {
        super("Versions of each workstream and programme begin at 0 and have no gap");
    }

    @Override
    void see(Found entry) {
        LeafHeader header = entry.header();
        long expected = next.getOrDefault(header.aggregate(), 0L);
        if (header.version() != expected) {
            fault(entry.where() + " is version " + header.version() + " of " + header.aggregate() + " where " + expected
                    + " should follow");
        }
        next.put(header.aggregate(), header.version() + 1);
    }
}
