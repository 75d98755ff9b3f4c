package org.daybook.command.sending;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.daybook.command.aggregate.TimeOrderedIds;

/** Ids for what is opened without one. */
final class AggregateIds {

    private AggregateIds() {}

    /** The given id; else one that the same request gets again by its key; else a new one. */
    static UUID of(CommandRequest request) {
        if (request.id() != null) return request.id();
        return request.idempotencyKey() == null ? TimeOrderedIds.next() : derived(request);
    }

    private static UUID derived(CommandRequest request) {
        String name = String.join(
                "\n",
                request.aggregate().stored(),
                request.actor().account().toString(),
                request.idempotencyKey().value());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
