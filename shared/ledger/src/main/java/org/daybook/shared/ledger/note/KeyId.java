package org.daybook.shared.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Distinguishes the keys of one name: the first four bytes of SHA-256 over name, line feed and key (C2SP signed-note).
 */
public record KeyId(int value) {

    /** @param key with the byte of its algorithm before it */
    static KeyId of(String name, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return at(digest.digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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

    public byte[] bytes() {
        return java.nio.ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    /** Eight hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
