package org.daybook.command.aggregate.receipt;

import java.time.Instant;

/**
 * One entry made.
 *
 * @param type its stored name
 * @param version its place in the stream of its aggregate, from 0
 * @param thing the id, inside its aggregate, of what it is about: of a deliverable, of a progress entry, the number of an
 *     update; absent where it is about the aggregate as a whole
 * @param position its place among all entries; absent until it is known
 * @param recordedAt when it was written; absent until it is known
 */
public record ReceiptEntry(String eventId, String type, long version, String thing, Long position, Instant recordedAt) {

    /** An entry whose place among all entries is not known yet. */
    public static ReceiptEntry of(String eventId, String type, long version, String thing) {
        return new ReceiptEntry(eventId, type, version, thing, null, null);
    }

    /** The same, now that its place among all entries is known. */
    public ReceiptEntry at(long knownPosition, Instant knownRecordedAt) {
        return new ReceiptEntry(eventId, type, version, thing, knownPosition, knownRecordedAt);
    }
}
