package org.daybook.command.aggregate;

/**
 * The preconditions of a request: the version that it expects, and its idempotency key.
 *
 * @param ifMatch the version that the asker saw, absent where any will do
 * @param idempotencyKey the key under which the same request may come again, absent where it may not
 */
public record Preconditions(Long ifMatch, IdempotencyKey idempotencyKey) {

    public static final Preconditions NONE = new Preconditions(null, null);
}
