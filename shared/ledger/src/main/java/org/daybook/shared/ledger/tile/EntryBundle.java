package org.daybook.shared.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a full or partial tile of leaves, as C2SP tlog-tiles writes them: before each its length, as two bytes,
 * the higher first. The hash of a leaf is over the entry alone.
 *
 * @param index that of the tile
 * @param width how many entries it has
 */
public record EntryBundle(long index, int width) {

    /** The longest entry that has a place. */
    public static final int LONGEST = 0xFFFF;

    private static final String PREFIX = "tile/entries/";

    /** @throws IllegalArgumentException if there can be no such bundle */
    public EntryBundle {
        if (index < 0 || width < 1 || width > Tile.FULL) {
            throw new IllegalArgumentException("There is no bundle " + index + ", " + width);
        }
    }

    /** Below the prefix of the ledger: {@code tile/entries/x001/234.p/56}. */
    public String path() {
        return PREFIX + TilePath.written(index, width);
    }

    /** The bundle that a path names below the prefix of the ledger; absent if it is not written as {@link #path} does. */
    public static Optional<EntryBundle> at(String path) {
        if (!path.startsWith(PREFIX)) return Optional.empty();
        return TilePath.read(path.substring(PREFIX.length())).map(at -> new EntryBundle(at.index(), at.width()));
    }

    /** @throws IllegalArgumentException if an entry is too long */
    public static byte[] write(List<byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) throw new IllegalArgumentException("An entry has at most 65,535 bytes");
            bytes.write(entry.length >> Byte.SIZE);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if it ends within an entry */
    public static List<byte[]> read(byte[] bytes) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            if (rest.remaining() < Short.BYTES) throw endsEarly();
            byte[] entry = new byte[Short.toUnsignedInt(rest.getShort())];
            if (rest.remaining() < entry.length) throw endsEarly();
            rest.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    private static IllegalArgumentException endsEarly() {
        return new IllegalArgumentException("The bundle ends within an entry");
    }
}
