package org.daybook.app.identity.token;

import java.time.Instant;
import java.util.UUID;

/** The description of a token, without the token itself. */
public record ApiToken(
        UUID id,
        String label,
        Maker madeBy,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt) {

    /** Who made a token. */
    public enum Maker {
        /** The owner of the account, signed in with a password. */
        OWNER,
        /** Daybook itself, for its demo. */
        INSTALLATION,
        /** The owner or an administrator: made before it was recorded who, and ends within 30 days of that. */
        EARLIER
    }

    /** Whether it is still valid then. */
    public boolean isGoodAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
