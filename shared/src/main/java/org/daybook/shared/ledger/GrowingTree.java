package org.daybook.shared.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a tree that grows: the tiles and the bundle that are not full yet. What is full it hands on and
 * forgets, so that it takes the same room however large the tree is. For one thread at a time.
 */
public final class GrowingTree {

    /** Takes what is full and will never change. */
    public interface Full {

        /** @param hashes of a full tile, 32 bytes each */
        void tile(Tile tile, byte[] hashes);

        /** @param entries of a full bundle, as {@link EntryBundle#write} writes them */
        void bundle(EntryBundle bundle, byte[] entries);
    }

    /** What is not full: of each level that has any the hashes, and the entries of the lowest. */
    public record Edge(long size, List<byte[]> levels, byte[] entries) {

        /** That of a tree without leaves. */
        public static final Edge EMPTY = new Edge(0, List.of(), new byte[0]);
    }

    private final Full full;
    private final List<ByteArrayOutputStream> levels = new ArrayList<>();
    private List<byte[]> entries;
    private long size;

    /**
     * Goes on where a tree was left.
     *
     * @throws IllegalArgumentException if the edge is not that of a tree of its size
     */
    public GrowingTree(Edge edge, Full full) {
        this.full = full;
        this.size = edge.size();
        this.entries = new ArrayList<>(EntryBundle.read(edge.entries()));
        for (byte[] hashes : edge.levels()) {
            ByteArrayOutputStream level = new ByteArrayOutputStream();
            level.writeBytes(hashes);
            levels.add(level);
        }
        check(edge);
    }

    private void check(Edge edge) {
        long hashes = size;
        for (int level = 0; hashes > 0 || level < levels.size(); level++, hashes /= Tile.FULL) {
            int there = level < levels.size() ? edge.levels().get(level).length : 0;
            if (there != hashes % Tile.FULL * TreeHash.LENGTH) throw notOf(edge);
        }
        if (entries.size() != size % Tile.FULL) throw notOf(edge);
    }

    private static IllegalArgumentException notOf(Edge edge) {
        return new IllegalArgumentException("Not the edge of a tree of " + edge.size() + " leaves");
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** @throws IllegalArgumentException if the entry is longer than a bundle holds; it is not appended */
    public void append(byte[] entry) {
        if (entry.length > EntryBundle.LONGEST) throw new IllegalArgumentException("An entry has at most 65,535 bytes");
        entries.add(entry);
        add(0, TreeHash.ofLeaf(entry));
        if (entries.size() == Tile.FULL) {
            full.bundle(new EntryBundle(size / Tile.FULL, Tile.FULL), EntryBundle.write(entries));
            entries = new ArrayList<>();
        }
        size++;
    }

    private void add(int level, TreeHash hash) {
        if (level == levels.size()) levels.add(new ByteArrayOutputStream());
        ByteArrayOutputStream hashes = levels.get(level);
        hashes.writeBytes(hash.bytes());
        if (hashes.size() < Tile.FULL * TreeHash.LENGTH) return;
        byte[] whole = hashes.toByteArray();
        hashes.reset();
        full.tile(new Tile(level, size >> (Tile.HEIGHT * (level + 1)), Tile.FULL), whole);
        add(level + 1, TiledSubtrees.root(whole, 0, Tile.FULL));
    }

    /** What is not full now. */
    public Edge edge() {
        return new Edge(
                size, levels.stream().map(ByteArrayOutputStream::toByteArray).toList(), EntryBundle.write(entries));
    }

    /** Over all leaves: of the hashes at the edge alone. */
    public TreeHash root() {
        TreeHash root = null;
        for (ByteArrayOutputStream level : levels) {
            byte[] hashes = level.toByteArray();
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
