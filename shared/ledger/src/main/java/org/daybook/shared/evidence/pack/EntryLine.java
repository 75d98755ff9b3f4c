package org.daybook.shared.evidence.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.daybook.shared.ledger.LedgerLeaf;

/**
 * A line of {@code entries.jsonl}: canonical JSON with the leaf of an entry, its payload and its salt, and a line feed.
 * What stands between <code>{"leaf":</code> and <code>,"payload":</code> are the bytes of the leaf itself, which is
 * readable as it is; so nothing is repeated that could differ.
 *
 * @param leaf as the ledger has it
 * @param payload as it is stored, byte for byte
 */
public record EntryLine(byte[] leaf, byte[] payload, byte[] salt) {

    private static final String ESCAPED = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";
    private static final byte[] LEAF = ascii("{\"leaf\":");
    private static final byte[] PAYLOAD = ascii(",\"payload\":\"");
    private static final byte[] SALT = ascii("\",\"salt\":\"");
    private static final byte[] END = ascii("\"}\n");

    /** With its line feed. */
    public byte[] write() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(leaf.length + payload.length + payload.length / 8 + 64);
        line.writeBytes(LEAF);
        line.writeBytes(leaf);
        line.writeBytes(PAYLOAD);
        for (byte b : payload) escape(b, line);
        line.writeBytes(SALT);
        line.writeBytes(Base64.getEncoder().encode(salt));
        line.writeBytes(END);
        return line.toByteArray();
    }

    private static void escape(byte b, ByteArrayOutputStream line) {
        if (b < 0 || (b >= ' ' && b != '"' && b != '\\')) {
            line.write(b);
            return;
        }
        int letter = ESCAPED.indexOf(b);
        line.write('\\');
        if (letter >= 0) line.write(LETTERS.charAt(letter));
        else line.writeBytes(ascii("u00" + HexFormat.of().toHexDigits(b)));
    }

    /**
     * Reads the one that follows.
     *
     * @throws IllegalArgumentException if it is not written as {@link #write} does
     */
    public static Read read(CanonicalText text) {
        int leaf = text.skip("{\"leaf\":").at();
        LeafHeader header = LeafHeader.read(text);
        byte[] leafBytes = text.since(leaf);
        byte[] payload = text.skip(",\"payload\":").string();
        byte[] salt = Base64.getDecoder().decode(text.skip(",\"salt\":").string());
        text.skip("}\n");
        return new Read(header, new EntryLine(leafBytes, payload, salt));
    }

    /** A line, and what the leaf in it says. */
    public record Read(LeafHeader header, EntryLine line) {

        /** As leaves have it, of what the line says. */
        public String digest() {
            return LedgerLeaf.digest(line.payload(), line.salt());
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
