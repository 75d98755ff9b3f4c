package org.daybook.shared.evidence.pack;

import java.time.Instant;
import org.daybook.shared.ledger.TreeHash;

/**
 * What a pack says of itself, in either format.
 *
 * @param origin the name of the ledger
 * @param knownAt the instant up to which the record is in it, and {@code position} the last entry known then; -1 if none was
 * @param treeSize how many leaves the tree has by which it is proved, and {@code root} the root of that
 * @param entries how many it has, withheld ones and those that tell of later redactions not counted
 */
public record Claim(
        int format,
        String origin,
        Scope scope,
        Instant madeAt,
        Instant knownAt,
        long position,
        long treeSize,
        TreeHash root,
        long entries) {

    /** Whether the key of the ledger signs all of this; in format 1 it is unsigned. */
    public boolean isSigned() {
        return format > 1;
    }
}
