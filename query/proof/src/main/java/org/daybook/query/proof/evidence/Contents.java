package org.daybook.query.proof.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.entry.RedactionEntries.Told;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.ledger.tile.ProvingTiles;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.redaction.RedactedEntry;
import org.daybook.shared.redaction.RedactionEvent;

/** What a pack needs besides its entries, collected while they are written. Of the entries it keeps only positions. */
final class Contents {

    private final ProvingTiles tiles;
    private final int mostProofs;
    private final List<Long> updates = new ArrayList<>();
    private final List<Long> first = new ArrayList<>();
    private final Map<UUID, Set<Long>> redacted = new HashMap<>();

    Contents(ProvingTiles tiles, int mostProofs) {
        this.tiles = tiles;
        this.mostProofs = mostProofs;
    }

    void add(long position, boolean submitsAnUpdate) {
        tiles.add(position);
        if (submitsAnUpdate) updates.add(position);
        if (first.size() <= mostProofs) first.add(position);
    }

    /** One whose payload is not the one in its leaf: a text was redacted, as another entry must tell. */
    void addRedacted(EntryHeader entry) {
        redacted.computeIfAbsent(entry.aggregate(), id -> new HashSet<>()).add(entry.version());
    }

    /** An entry that records a redaction. */
    void addTold(RawEntry entry) {
        for (RedactedEntry of : ((RedactionEvent) entry.event()).redaction().entries()) {
            Set<Long> untold = redacted.get(entry.header().aggregate());
            if (untold != null) untold.remove(of.version());
        }
    }

    /** Whether there is one of which no entry of the pack tells. */
    boolean lacksTellers() {
        return redacted.values().stream().anyMatch(versions -> !versions.isEmpty());
    }

    /** The aggregates of those. */
    Set<UUID> redacted() {
        return redacted.keySet();
    }

    /** The positions of those that record redactions in entries of the pack. */
    List<Long> toldBy(List<Told> tell) {
        return tell.stream()
                .filter(told -> told.redaction().entries().stream()
                        .anyMatch(of -> redacted.getOrDefault(told.header().aggregate(), Set.of())
                                .contains(of.version())))
                .map(told -> told.header().position())
                .toList();
    }

    /** The positions of entries that submitted updates. */
    List<Long> updates() {
        return updates;
    }

    Set<Tile> tiles() {
        return tiles.tiles();
    }

    /** The positions of entries to be proved one by one: all of a small pack, none of a large one. */
    List<Long> proofs() {
        return first.size() > mostProofs ? List.of() : first;
    }
}
