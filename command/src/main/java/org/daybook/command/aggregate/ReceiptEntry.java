package org.daybook.command.aggregate;

import java.time.Instant;

/**
 * One entry made.
 *
 * @param type its stored name
 * @param version its place in the stream of its aggregate, from 0
 * @param position its place among all entries; absent until it is known
 * @param recordedAt when it was written; absent until it is known
 */
public record ReceiptEntry(String eventId, String type, long version, Long position, Instant recordedAt) {

    /** An entry whose place among all entries is not known yet. */
    public static ReceiptEntry of(String eventId, String type, long version) {
        return new ReceiptEntry(eventId, type, version, null, null);
    }
}
