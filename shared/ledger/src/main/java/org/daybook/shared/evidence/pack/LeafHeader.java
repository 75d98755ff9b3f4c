package org.daybook.shared.evidence.pack;

/**
 * The parts of a leaf that a verifier needs; {@link org.daybook.shared.ledger.LedgerLeaf} says which names a leaf has.
 *
 * @param aggregate its id
 * @param recordedAt always of the same length, so that texts are in the order of instants
 */
public record LeafHeader(
        String aggregate,
        String eventId,
        String payloadDigest,
        long position,
        String recordedAt,
        String type,
        long version) {

    /** Reads the leaf that follows, and leaves the text behind it. */
    static LeafHeader read(CanonicalText leaf) {
        leaf.skip("{\"actor\":").pass();
        String aggregate = leaf.skip(",\"aggregate\":").text();
        leaf.skip(",\"aggregateType\":").pass().skip(",\"effectiveOn\":").pass();
        String eventId = leaf.skip(",\"eventId\":").text();
        String payloadDigest = leaf.skip(",\"payloadDigest\":").text();
        long position = leaf.skip(",\"position\":").number();
        leaf.skip(",\"post\":").pass();
        String recordedAt = leaf.skip(",\"recordedAt\":").text();
        leaf.skip(",\"role\":").pass();
        String type = leaf.skip(",\"type\":").text();
        leaf.skip(",\"typeVersion\":").number();
        long version = leaf.skip(",\"version\":").number();
        leaf.skip(",\"zone\":").pass().skip("}");
        return new LeafHeader(aggregate, eventId, payloadDigest, position, recordedAt, type, version);
    }
}
