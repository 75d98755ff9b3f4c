package org.daybook.command.door;

import org.daybook.command.sending.IdempotencyKey;

/**
 * What a request asks to be true before it is judged.
 *
 * @param ifMatch the version that the asker saw, absent where any will do
 * @param idempotencyKey the key under which the same request may come again, absent where it may not
 */
public record Conditions(Long ifMatch, IdempotencyKey idempotencyKey) {

    public static final Conditions NONE = new Conditions(null, null);
}
