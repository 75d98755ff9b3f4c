package org.daybook.shared.ledger.note;

import java.util.Arrays;

/** The bytes of a key: 32 of Ed25519, 1,312 of ML-DSA-44. */
public final class KeyBytes {

    private final byte[] bytes;

    private KeyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException if there are no keys so long */
    public static KeyBytes of(byte[] bytes) {
        if (bytes.length != Ed25519.KEY_LENGTH && bytes.length != MlDsa44.KEY_LENGTH) {
            throw new IllegalArgumentException("No key has " + bytes.length + " bytes");
        }
        return new KeyBytes(bytes.clone());
    }

    int length() {
        return bytes.length;
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
        return bytes.length + " bytes";
    }
}
