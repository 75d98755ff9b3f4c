package org.daybook.app.security;

import java.util.Arrays;

/** What a token is known by; the token itself is kept nowhere. */
record TokenDigest(byte[] bytes) {

    static TokenDigest of(String token) {
        return new TokenDigest(Secrets.digest(token));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenDigest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
