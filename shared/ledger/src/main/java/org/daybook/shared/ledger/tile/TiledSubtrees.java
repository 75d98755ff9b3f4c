package org.daybook.shared.ledger.tile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.daybook.shared.ledger.Subtrees;
import org.daybook.shared.ledger.TreeHash;

/**
 * The subtrees of a tree whose hashes are in tiles. A tile is fetched once; hashes between two levels of tiles are
 * computed from the lower one.
 */
public final class TiledSubtrees implements Subtrees {

    private final long size;
    private final Function<Tile, byte[]> tiles;
    private final Map<Tile, byte[]> fetched = new HashMap<>();

    /**
     * @param size how many leaves the tree has; only its tiles are requested
     * @param tiles gives the bytes of a tile, 32 for each hash of its width
     */
    public TiledSubtrees(long size, Function<Tile, byte[]> tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    @Override
    public TreeHash root(int height, long index) {
        int level = height / Tile.HEIGHT;
        int above = height % Tile.HEIGHT;
        long first = index << above;
        long last = first + (1L << above) - 1;
        Tile tile = Tile.holding(size, level, last)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A tree of " + size + " leaves has no subtree of height " + height + " at " + index));
        int begin = (int) (first % Tile.FULL);
        return root(bytes(tile), begin, 1 << above);
    }

    private byte[] bytes(Tile tile) {
        byte[] bytes = fetched.computeIfAbsent(tile, tiles);
        if (bytes == null || bytes.length != tile.width() * TreeHash.LENGTH) {
            throw new IllegalArgumentException("Not whole: " + tile.path());
        }
        return bytes;
    }

    /** Over so many hashes from there on, a power of two of them. */
    public static TreeHash root(byte[] hashes, int begin, int count) {
        if (count == 1) return TreeHash.at(hashes, begin * TreeHash.LENGTH);
        int half = count / 2;
        return TreeHash.ofNode(root(hashes, begin, half), root(hashes, begin + half, half));
    }
}
