package org.daybook.shared.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.ledger.tile.TiledSubtrees;

/**
 * A growing Merkle tree, as far as it is not yet in full tiles. Full tiles are handed over and forgotten, so memory
 * does not grow with the tree. Not thread-safe.
 */
public final class GrowingTree {

    /** Takes the tiles that are full and will never change. */
    public interface FullTiles {

        /**
         * @param hashes 32 bytes each
         * @param root over them, which is a hash of the level above
         */
        void add(Tile tile, byte[] hashes, TreeHash root);
    }

    private final FullTiles full;
    private final List<ByteArrayOutputStream> levels = new ArrayList<>();
    private long size;

    /**
     * Goes on where a tree was left.
     *
     * @param partial of each level the hashes that are in no full tile, the leaves first
     * @throws IllegalArgumentException if they are not those of a tree of that size
     */
    public GrowingTree(long size, List<byte[]> partial, FullTiles full) {
        this.full = full;
        this.size = size;
        int level = 0;
        for (long hashes = size; hashes > 0; hashes /= Tile.FULL, level++) {
            if (level == partial.size()) throw notOf(size);
            levels.add(kept(partial.get(level), hashes % Tile.FULL));
        }
        if (level < partial.size()) throw notOf(size);
    }

    private ByteArrayOutputStream kept(byte[] hashes, long count) {
        if (hashes.length != count * TreeHash.LENGTH) throw notOf(size);
        ByteArrayOutputStream level = new ByteArrayOutputStream();
        level.writeBytes(hashes);
        return level;
    }

    private static IllegalArgumentException notOf(long size) {
        return new IllegalArgumentException("Not what a tree of " + size + " leaves has beside its full tiles");
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    public void append(TreeHash leaf) {
        add(0, leaf);
        size++;
    }

    private void add(int level, TreeHash hash) {
        if (level == levels.size()) levels.add(new ByteArrayOutputStream());
        ByteArrayOutputStream hashes = levels.get(level);
        hashes.writeBytes(hash.bytes());
        if (hashes.size() < Tile.FULL * TreeHash.LENGTH) return;
        byte[] whole = hashes.toByteArray();
        hashes.reset();
        TreeHash root = TiledSubtrees.root(whole, 0, Tile.FULL);
        full.add(new Tile(level, size >> (Tile.HEIGHT * (level + 1)), Tile.FULL), whole, root);
        add(level + 1, root);
    }

    /** Of each level the hashes that are in no full tile now. */
    public List<byte[]> partial() {
        return levels.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    /** Over all leaves: of the hashes at the edge alone. */
    public TreeHash root() {
        TreeHash root = null;
        for (byte[] hashes : partial()) {
            int left = hashes.length / TreeHash.LENGTH;
            while (left > 0) {
                int complete = Integer.lowestOneBit(left);
                left -= complete;
                TreeHash subtree = TiledSubtrees.root(hashes, left, complete);
                root = root == null ? subtree : TreeHash.ofNode(subtree, root);
            }
        }
        return root == null ? TreeHash.EMPTY : root;
    }
}
