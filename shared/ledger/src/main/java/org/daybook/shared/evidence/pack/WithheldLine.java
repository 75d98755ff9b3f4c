package org.daybook.shared.evidence.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A line of {@code withheld.jsonl}: canonical JSON with the leaf of an entry alone, and a line feed. That the entry is there, who
 * made it and when is proved by it like by any other; what it says is left out.
 *
 * @param header what the leaf says
 */
public record WithheldLine(LeafHeader header, byte[] leaf) {

    private static final byte[] LEAF = "{\"leaf\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "}\n".getBytes(StandardCharsets.US_ASCII);

    /** With its line feed. */
    static byte[] write(byte[] leaf) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(leaf.length + LEAF.length + END.length);
        line.writeBytes(LEAF);
        line.writeBytes(leaf);
        line.writeBytes(END);
        return line.toByteArray();
    }

    /**
     * Reads the one that follows.
     *
     * @throws IllegalArgumentException if it is not written as {@link #write} does
     */
    public static WithheldLine read(CanonicalText text) {
        int leaf = text.skip(LEAF).at();
        LeafHeader header = LeafHeader.read(text);
        byte[] bytes = text.since(leaf);
        text.skip(END);
        return new WithheldLine(header, bytes);
    }
}
