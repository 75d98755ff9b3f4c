package org.daybook.shared.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest used throughout a pack. */
public final class Sha256 {

    private Sha256() {}

    /** One to which bytes are given bit by bit. */
    public static MessageDigest make() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Over several arrays of bytes, one after another. */
    public static byte[] over(byte[]... parts) {
        MessageDigest digest = make();
        for (byte[] part : parts) digest.update(part);
        return digest.digest();
    }
}
