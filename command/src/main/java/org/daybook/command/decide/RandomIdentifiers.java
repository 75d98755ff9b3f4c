package org.daybook.command.decide;

import java.security.SecureRandom;
import org.daybook.shared.text.LocalId;

/** Ids of 80 and salts of 128 random bits. */
public final class RandomIdentifiers implements Identifiers {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public LocalId localId() {
        byte[] bits = new byte[LENGTH];
        random.nextBytes(bits);
        StringBuilder id = new StringBuilder(LENGTH);
        // Five bits of each byte: there are 32 letters.
        for (byte b : bits) id.append(ALPHABET.charAt(b & ALPHABET.length() - 1));
        return new LocalId(id.toString());
    }

    @Override
    public byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }
}
