package org.daybook.command.aggregate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answered requests of an aggregate: for every idempotency key, the version of the first entry that it made. They are
 * kept permanently, by the first 128 bits of the digest in the entry's metadata.
 */
record IdempotencyKeys(@JsonValue Map<String, Long> versions) {

    private static final int KEPT = 22;

    IdempotencyKeys() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    IdempotencyKeys {
        versions = new HashMap<>(versions);
    }

    Optional<Long> version(String idempotency) {
        return Optional.ofNullable(versions.get(kept(idempotency)));
    }

    void remember(Object idempotency, long version) {
        if (idempotency != null) versions.putIfAbsent(kept(idempotency.toString()), version);
    }

    private static String kept(String idempotency) {
        return idempotency.substring(0, KEPT);
    }
}
