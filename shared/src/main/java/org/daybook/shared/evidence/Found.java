package org.daybook.shared.evidence;

import java.util.Optional;
import org.daybook.shared.ledger.TreeHash;

/**
 * What checks need to know of an entry of a pack once its payload has been hashed and forgotten.
 *
 * @param payloadHolds whether the payload and the salt make the digest in the leaf
 * @param update what is to be said of the update that the entry submitted; absent if it submitted none
 */
record Found(LeafHeader header, TreeHash leaf, boolean payloadHolds, Optional<FoundUpdate> update) {

    /**
     * Reads the line that follows.
     *
     * @throws IllegalArgumentException if it is no line of the format
     */
    static Found in(CanonicalText lines, Pack pack) {
        EntryLine.Read read = EntryLine.read(lines);
        Optional<FoundUpdate> update =
                FoundUpdate.submits(read.header()) ? Optional.of(FoundUpdate.of(read, pack)) : Optional.empty();
        return new Found(read.header(), TreeHash.ofLeaf(read.line().leaf()), read.isWhatItsLeafSays(), update);
    }

    long position() {
        return header.position();
    }

    String where() {
        return "the entry at position " + header.position() + " (event " + header.eventId() + ")";
    }
}
