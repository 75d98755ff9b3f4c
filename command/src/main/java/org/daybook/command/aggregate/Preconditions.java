package org.daybook.command.aggregate;

/**
 * What a request asks to be true before it is judged.
 *
 * @param ifMatch the version that the asker saw, absent where any will do
 * @param idempotencyKey the key under which the same request may come again, absent where it may not
 */
public record Preconditions(Long ifMatch, IdempotencyKey idempotencyKey) {

    public static final Preconditions NONE = new Preconditions(null, null);
}
