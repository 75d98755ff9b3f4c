package org.daybook.shared.evidence.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest used throughout a pack. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest make() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
