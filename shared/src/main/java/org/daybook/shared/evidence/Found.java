package org.daybook.shared.evidence;

import java.util.Map;
import java.util.Optional;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.redaction.RedactedEntries.Told;
import org.daybook.shared.redaction.RedactedPayload;

/**
 * What checks need to know of an entry of a pack once its payload has been hashed and forgotten.
 *
 * @param digest that the payload and the salt make
 * @param update what is to be said of the update that the entry submitted; absent if it submitted none
 * @param marked what in the payload may say that something was redacted; nothing of an entry that is as it was recorded
 * @param redaction what the entry tells of a redaction; absent if it tells of none
 */
record Found(
        LeafHeader header,
        TreeHash leaf,
        String digest,
        Optional<FoundUpdate> update,
        Optional<Told> redaction,
        Map<String, String> marked) {

    /**
     * Reads the line that follows.
     *
     * @throws IllegalArgumentException if it is no line of the format
     */
    static Found in(CanonicalText lines, Pack pack) {
        EntryLine.Read read = EntryLine.read(lines);
        Optional<FoundUpdate> update =
                FoundUpdate.submits(read.header()) ? Optional.of(FoundUpdate.of(read, pack)) : Optional.empty();
        Optional<Told> redaction = FoundRedaction.tells(read.header()) ? FoundRedaction.of(read) : Optional.empty();
        String digest = read.digest();
        Map<String, String> marked = digest.equals(read.header().payloadDigest())
                ? Map.of()
                : RedactedPayload.marked(read.line().payload());
        return new Found(read.header(), TreeHash.ofLeaf(read.line().leaf()), digest, update, redaction, marked);
    }

    boolean payloadHolds() {
        return header.payloadDigest().equals(digest);
    }

    /** Whether it tells of a redaction: such entries stand in every pack that has what was redacted. */
    boolean tellsOfARedaction() {
        return FoundRedaction.tells(header);
    }

    long position() {
        return header.position();
    }

    String where() {
        return "the entry at position " + header.position() + " (event " + header.eventId() + ")";
    }
}
