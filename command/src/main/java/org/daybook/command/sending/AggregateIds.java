package org.daybook.command.sending;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** Ids for what is opened without one. */
final class AggregateIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private AggregateIds() {}

    /** The given id; else one that the same request gets again by its key; else a new one. */
    static UUID of(CommandRequest request) {
        if (request.id() != null) return request.id();
        return request.idempotencyKey() == null ? next(System.currentTimeMillis()) : derived(request);
    }

    private static UUID derived(CommandRequest request) {
        String name = String.join(
                "\n", request.aggregate().stored(), request.actor().account().toString(), request.idempotencyKey());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A UUID of version 7 (RFC 9562): milliseconds since 1970, then 74 random bits, so that ids sort by time. */
    static UUID next(long millis) {
        long high = millis << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
