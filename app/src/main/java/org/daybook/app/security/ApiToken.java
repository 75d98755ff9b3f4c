package org.daybook.app.security;

import java.time.Instant;
import java.util.UUID;

/** What can be told of a token; the token itself cannot. */
record ApiToken(UUID id, String label, Instant createdAt, Instant expiresAt, Instant lastUsedAt, Instant revokedAt) {}
