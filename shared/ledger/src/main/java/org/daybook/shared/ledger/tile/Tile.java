package org.daybook.shared.ledger.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where 256 neighbouring hashes of a tree, or the first of them, are kept and served together (C2SP tlog-tiles).
 *
 * @param level 0 for leaves; each hash of a level is the root over a full tile of the level below
 * @param index counts the tiles of a level from the left, from 0
 * @param width how many hashes it has: 256, or fewer in the last one of a level
 */
public record Tile(int level, long index, int width) {

    /** How many hashes a full tile has. */
    public static final int FULL = 256;

    /** A full tile is a subtree of so many levels of the tree. */
    public static final int HEIGHT = 8;

    private static final int HIGHEST = 63;

    /** @throws IllegalArgumentException if there can be no such tile */
    public Tile {
        if (level < 0 || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("There is no tile " + level + ", " + index + ", " + width);
        }
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** Every tile of a tree of that size, of which only the last of each level may be partial; none of an empty tree. */
    public static List<Tile> ofTree(long size) {
        List<Tile> tiles = new ArrayList<>();
        int level = 0;
        for (long hashes = size; hashes > 0; hashes /= FULL, level++) {
            for (long index = 0; index < hashes / FULL; index++) tiles.add(new Tile(level, index, FULL));
            if (hashes % FULL > 0) tiles.add(new Tile(level, hashes / FULL, (int) (hashes % FULL)));
        }
        return tiles;
    }

    /** The tile in which a tree of that size has the hash there; absent if it has none. */
    public static Optional<Tile> holding(long size, int level, long hash) {
        long hashes = HEIGHT * level >= Long.SIZE ? 0 : size >> (HEIGHT * level);
        if (hash < 0 || hash >= hashes) return Optional.empty();
        long index = hash / FULL;
        return Optional.of(new Tile(level, index, (int) Math.min(FULL, hashes - index * FULL)));
    }

    /** Below the prefix of the ledger: {@code tile/0/x001/234.p/56}. */
    public String path() {
        return "tile/" + level + "/" + TilePath.written(index, width);
    }

    /** The tile that a path names below the prefix of the ledger; absent if it is not written as {@link #path} does. */
    public static Optional<Tile> at(String path) {
        String[] parts = path.split("/", 3);
        if (parts.length != 3 || !parts[0].equals("tile")) return Optional.empty();
        return TilePath.number(parts[1], HIGHEST).flatMap(level -> TilePath.read(parts[2])
                .map(at -> new Tile(level.intValue(), at.index(), at.width())));
    }
}
