package org.daybook.shared.ledger;

import java.util.Arrays;
import java.util.Base64;

/** The hash of a leaf or of a whole subtree: 32 bytes of SHA-256, computed as in RFC 6962 section 2.1. */
public final class TreeHash {

    /** How many bytes it has. */
    public static final int LENGTH = 32;

    /** The root of a tree without leaves: SHA-256 of nothing. */
    public static final TreeHash EMPTY = new TreeHash(Sha256.over());

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** That of a leaf: SHA-256 over 0x00 and the entry. */
    public static TreeHash ofLeaf(byte[] entry) {
        return new TreeHash(Sha256.over(LEAF, entry));
    }

    /** That of a node: SHA-256 over 0x01 and the hashes of both its sides. */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        return new TreeHash(Sha256.over(NODE, left.bytes, right.bytes));
    }

    /** @throws IllegalArgumentException unless there are 32 */
    public static TreeHash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** The one that begins there, in bytes that hold several. */
    public static TreeHash at(byte[] bytes, int begin) {
        return at(bytes, begin, LENGTH);
    }

    private static TreeHash at(byte[] bytes, int begin, int length) {
        if (length != LENGTH || begin + LENGTH > bytes.length) {
            throw new IllegalArgumentException("A hash has 32 bytes");
        }
        return new TreeHash(Arrays.copyOfRange(bytes, begin, begin + LENGTH));
    }

    /** @throws IllegalArgumentException unless it is padded base64 of 32 bytes */
    public static TreeHash ofBase64(String written) {
        TreeHash hash = of(Base64.getDecoder().decode(written));
        if (!hash.toString().equals(written)) throw new IllegalArgumentException("Not canonical base64: " + written);
        return hash;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Padded base64, as checkpoints and proofs are written. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
