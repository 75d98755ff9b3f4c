package org.daybook.shared.ledger.tile;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The tiles that prove some leaves of a tree with a known root: the partial ones at its edge, from which the root is
 * computed, and those that hold the leaves, with all tiles above them.
 */
public final class ProvingTiles {

    private final long size;
    private final Set<Tile> tiles = new LinkedHashSet<>();

    /** @param size how many leaves the tree has */
    public ProvingTiles(long size) {
        this.size = size;
        int level = 0;
        for (long hashes = size; hashes > 0; hashes /= Tile.FULL, level++) {
            int width = (int) (hashes % Tile.FULL);
            if (width > 0) tiles.add(new Tile(level, hashes / Tile.FULL, width));
        }
    }

    /** @throws IllegalArgumentException if the tree has no such leaf */
    public void add(long leaf) {
        if (leaf < 0 || leaf >= size) throw new IllegalArgumentException("Of " + size + " leaves none is at " + leaf);
        int level = 0;
        Optional<Tile> holding = Tile.holding(size, level, leaf);
        // The tiles above one that is present are present too.
        while (holding.isPresent() && tiles.add(holding.get())) {
            level++;
            holding = Tile.holding(size, level, leaf >> (Tile.HEIGHT * level));
        }
    }

    public Set<Tile> tiles() {
        return Collections.unmodifiableSet(tiles);
    }
}
