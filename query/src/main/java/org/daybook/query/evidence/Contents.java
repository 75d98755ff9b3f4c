package org.daybook.query.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.shared.ledger.ProvingTiles;
import org.daybook.shared.ledger.Tile;

/** What a pack needs beside its entries, as far as these have been written: positions alone are kept of them. */
final class Contents {

    private final ProvingTiles tiles;
    private final int mostProofs;
    private final List<Long> updates = new ArrayList<>();
    private final List<Long> first = new ArrayList<>();

    Contents(ProvingTiles tiles, int mostProofs) {
        this.tiles = tiles;
        this.mostProofs = mostProofs;
    }

    void add(long position, boolean submitsAnUpdate) {
        tiles.add(position);
        if (submitsAnUpdate) updates.add(position);
        if (first.size() <= mostProofs) first.add(position);
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
