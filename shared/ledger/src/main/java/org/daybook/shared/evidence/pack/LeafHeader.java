package org.daybook.shared.evidence.pack;

import java.nio.charset.StandardCharsets;

/**
 * What a leaf says of its entry, as far as somebody who checks it asks; {@link org.daybook.shared.ledger.LedgerLeaf} says
 * which names a leaf has.
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

    private static final byte[] ACTOR = name("{\"actor\":");
    private static final byte[] AGGREGATE = name(",\"aggregate\":");
    private static final byte[] AGGREGATE_TYPE = name(",\"aggregateType\":");
    private static final byte[] EFFECTIVE_ON = name(",\"effectiveOn\":");
    private static final byte[] EVENT_ID = name(",\"eventId\":");
    private static final byte[] PAYLOAD_DIGEST = name(",\"payloadDigest\":");
    private static final byte[] POSITION = name(",\"position\":");
    private static final byte[] POST = name(",\"post\":");
    private static final byte[] RECORDED_AT = name(",\"recordedAt\":");
    private static final byte[] ROLE = name(",\"role\":");
    private static final byte[] TYPE = name(",\"type\":");
    private static final byte[] TYPE_VERSION = name(",\"typeVersion\":");
    private static final byte[] VERSION = name(",\"version\":");
    private static final byte[] ZONE = name(",\"zone\":");
    private static final byte[] END = name("}");

    /** Reads the leaf that follows, and leaves the text behind it. */
    static LeafHeader read(CanonicalText leaf) {
        leaf.skip(ACTOR).pass();
        String aggregate = leaf.skip(AGGREGATE).text();
        leaf.skip(AGGREGATE_TYPE).pass().skip(EFFECTIVE_ON).pass();
        String eventId = leaf.skip(EVENT_ID).text();
        String payloadDigest = leaf.skip(PAYLOAD_DIGEST).text();
        long position = leaf.skip(POSITION).number();
        leaf.skip(POST).pass();
        String recordedAt = leaf.skip(RECORDED_AT).text();
        leaf.skip(ROLE).pass();
        String type = leaf.skip(TYPE).text();
        leaf.skip(TYPE_VERSION).number();
        long version = leaf.skip(VERSION).number();
        leaf.skip(ZONE).pass().skip(END);
        return new LeafHeader(aggregate, eventId, payloadDigest, position, recordedAt, type, version);
    }

    private static byte[] name(String written) {
        return written.getBytes(StandardCharsets.US_ASCII);
    }
}
