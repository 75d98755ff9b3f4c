package org.daybook.app.security;

import java.time.Instant;
import java.util.UUID;

/** What can be told of a token; the token itself cannot. */
public record ApiToken(
        UUID id, String label, Instant createdAt, Instant expiresAt, Instant lastUsedAt, Instant revokedAt) {

    /** Whether somebody comes in with it by then. */
    public boolean isGoodAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
