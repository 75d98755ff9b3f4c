package org.daybook.shared.ledger;

import java.util.Arrays;

/** The 32 bytes of an Ed25519 key. */
public final class KeyBytes {

    private final byte[] bytes;

    private KeyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are 32 */
    public static KeyBytes of(byte[] bytes) {
        if (bytes.length != Ed25519.KEY_LENGTH) throw new IllegalArgumentException("A key has 32 bytes");
        return new KeyBytes(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** With a byte before them. */
    byte[] after(byte first) {
        byte[] both = new byte[1 + bytes.length];
        both[0] = first;
        System.arraycopy(bytes, 0, both, 1, bytes.length);
        return both;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyBytes key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Nothing of them: some are secret. */
    @Override
    public String toString() {
        return "32 bytes";
    }
}
