package org.daybook.app.identity.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Makes random secrets, and the digests under which they are stored. */
public final class Secrets {

    /** What every token begins with, so that one that leaks is recognised. */
    public static final String TOKEN_PREFIX = "dbk_";

    private static final int TOKEN_BYTES = 32;
    /** No letters or digits that are mistaken for one another. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits. */
    public static String token() {
        return TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(key());
    }

    /** 256 random bits to sign with. */
    public static byte[] key() {
        return KeyGenerators.secureRandom(TOKEN_BYTES).generateKey();
    }

    /** Some 99 random bits, in groups that can be typed. */
    static String oneTimePassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) password.append('-');
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** SHA-256: enough for a secret of 256 random bits, which no dictionary holds. */
    public static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
