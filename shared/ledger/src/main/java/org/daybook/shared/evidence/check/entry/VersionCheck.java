package org.daybook.shared.evidence.check.entry;

import java.util.HashMap;
import java.util.Map;
import org.daybook.shared.evidence.check.Found;
import org.daybook.shared.evidence.pack.LeafHeader;

/** Checks that no entry of a workstream, programme or decision is missing between its first and last one in the pack. */
public final class VersionCheck extends EntryCheck {

    private final long known;
    private final Map<String, Long> next = new HashMap<>();

    /** @param known the last position of which the pack has everything: beyond it are redactions alone */
    public VersionCheck(long known) {
        super("Versions of each aggregate begin at 0 and have no gap");
        this.known = known;
    }

    @Override
    public void see(Found entry) {
        if (entry.position() > known && entry.tellsOfARedaction()) return;
        LeafHeader header = entry.header();
        long expected = next.getOrDefault(header.aggregate(), 0L);
        if (header.version() != expected) {
            fault(entry.where() + " is version " + header.version() + " of " + header.aggregate() + " where " + expected
                    + " should follow");
        }
        next.put(header.aggregate(), header.version() + 1);
    }
}
