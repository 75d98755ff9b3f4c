package org.daybook.shared.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.daybook.shared.ledger.Sha256;

/**
 * Distinguishes the keys of one name: the first four bytes of SHA-256 over name, line feed and key (C2SP signed-note).
 */
public record KeyId(int value) {

    /** @param key with the byte of its algorithm before it */
    static KeyId of(String name, byte[] key) {
        return at(Sha256.over((name + "\n").getBytes(StandardCharsets.UTF_8), key));
    }

    /**
     * The one written as eight hexadecimal digits.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static KeyId parse(String written) {
        if (!written.matches("[0-9a-f]{8}")) throw new IllegalArgumentException("Not the id of a key: " + written);
        return new KeyId(HexFormat.fromHexDigits(written));
    }

    /** The first four of these bytes. */
    static KeyId at(byte[] bytes) {
        return new KeyId(
                java.nio.ByteBuffer.wrap(Arrays.copyOf(bytes, Integer.BYTES)).getInt());
    }

    /** Eight hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
