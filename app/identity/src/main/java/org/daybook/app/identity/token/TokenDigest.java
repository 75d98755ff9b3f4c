package org.daybook.app.identity.token;

import java.util.Arrays;
import org.daybook.app.identity.credential.Secrets;

/** The digest that identifies a token. The token itself is never stored. */
public record TokenDigest(byte[] bytes) {

    public static TokenDigest of(String token) {
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
