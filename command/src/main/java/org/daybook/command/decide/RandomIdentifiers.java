package org.daybook.command.decide;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.daybook.shared.text.LocalId;

/** Ids of 80 and salts of 128 random bits. */
public final class RandomIdentifiers implements Identifiers {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public LocalId localId() {
        return new LocalId(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    @Override
    public byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }
}
