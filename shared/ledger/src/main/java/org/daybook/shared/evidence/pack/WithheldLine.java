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

    /**
     * With its line feed.
     *
     * @param leaf as the ledger has it
     */
    static byte[] write(byte[] leaf) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(leaf.length + 12);
        line.writeBytes("{\"leaf\":".getBytes(StandardCharsets.US_ASCII));
        line.writeBytes(leaf);
        line.writeBytes("}\n".getBytes(StandardCharsets.US_ASCII));
        return line.toByteArray();
    }

    /**
     * Reads the one that follows.
     *
     * @throws IllegalArgumentException if it is written in another way
     */
    public static WithheldLine read(CanonicalText text) {
        int leaf = text.skip("{\"leaf\":").at();
        LeafHeader header = LeafHeader.read(text);
        byte[] bytes = text.since(leaf);
        text.skip("}\n");
        return new WithheldLine(header, bytes);
    }
}
