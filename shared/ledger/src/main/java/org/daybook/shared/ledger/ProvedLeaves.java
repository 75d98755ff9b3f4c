package org.daybook.shared.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.ledger.tile.TiledSubtrees;

/**
 * The leaves of a tree with a known root, as tiles prove them. A tile is trusted once its hashes lead to the root.
 * Only the last tile of each level is kept, so for leaves in ascending order each is fetched once. Not thread-safe.
 */
public final class ProvedLeaves {

    private final long size;
    private final Function<Tile, byte[]> tiles;
    private final Map<Tile, byte[]> edge = new HashMap<>();
    private final Map<Integer, Kept> kept = new HashMap<>();

    private record Kept(Tile tile, byte[] hashes) {}

    /**
     * @param tiles gives the bytes of a tile, or null
     * @throws IllegalArgumentException if the partial tiles at the edge of the tree do not make that root
     */
    public ProvedLeaves(long size, TreeHash root, Function<Tile, byte[]> tiles) {
        this.size = size;
        this.tiles = tiles;
        MerkleTree tree = new MerkleTree(new TiledSubtrees(size, this::atTheEdge), size);
        if (!tree.root().equals(root)) throw new IllegalArgumentException("The tiles at its edge make another root");
    }

    private byte[] atTheEdge(Tile tile) {
        byte[] hashes = tiles.apply(tile);
        if (hashes != null) edge.put(tile, hashes);
        return hashes;
    }

    /**
     * Whether that is the hash of the leaf.
     *
     * @throws IllegalArgumentException if the tree has no such leaf, or a tile that it needs is missing or another's
     */
    public boolean has(long leaf, TreeHash hash) {
        return hash(0, leaf).equals(hash);
    }

    private TreeHash hash(int level, long index) {
        Tile tile = Tile.holding(size, level, index)
                .orElseThrow(() -> new IllegalArgumentException("Of " + size + " leaves none is there"));
        return TreeHash.at(hashes(tile), (int) (index % Tile.FULL) * TreeHash.LENGTH);
    }

    private byte[] hashes(Tile tile) {
        byte[] partial = edge.get(tile);
        if (partial != null) return partial;
        Kept last = kept.get(tile.level());
        if (last != null && last.tile().equals(tile)) return last.hashes();
        byte[] hashes = tiles.apply(tile);
        if (hashes == null || hashes.length != tile.width() * TreeHash.LENGTH) {
            throw new IllegalArgumentException(tile.path() + " is missing or not whole");
        }
        if (!tile.isFull() || !TiledSubtrees.root(hashes, 0, Tile.FULL).equals(hash(tile.level() + 1, tile.index()))) {
            throw new IllegalArgumentException(tile.path() + " does not lead to the root");
        }
        kept.put(tile.level(), new Kept(tile, hashes));
        return hashes;
    }
}
