package org.daybook.shared.evidence.check;

import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.ledger.LedgerLeaf;

/** Checks that the times of a pack agree with the times at which its entries were recorded. */
final class ClocksCheck extends EntryCheck {

    private final Claim claim;
    private final String knownAt;
    private final String madeAt;

    ClocksCheck(Claim claim) {
        super("What was known at " + claim.knownAt()
                + " is what was recorded by then, and nothing is later than the pack");
        this.claim = claim;
        this.knownAt = LedgerLeaf.written(claim.knownAt());
        this.madeAt = LedgerLeaf.written(claim.madeAt());
        if (claim.knownAt().isAfter(claim.madeAt())) {
            fault("it was made at " + madeAt + ", before the instant for which it was made, " + knownAt);
        }
        if (claim.position() >= claim.treeSize()) fault("its checkpoint does not cover everything that was known");
    }

    @Override
    public void see(Found entry) {
        String recordedAt = entry.header().recordedAt();
        boolean known = entry.position() <= claim.position();
        if (known && recordedAt.compareTo(knownAt) > 0) {
            fault(entry.where() + " was recorded at " + recordedAt + ", after what the pack says was known");
        }
        if (!known && recordedAt.compareTo(knownAt) < 0) {
            fault(entry.where() + " was recorded at " + recordedAt + ", and the pack says that it was not known by "
                    + knownAt);
        }
        if (recordedAt.compareTo(madeAt) > 0) fault(entry.where() + " was recorded after the pack was made");
    }
}
