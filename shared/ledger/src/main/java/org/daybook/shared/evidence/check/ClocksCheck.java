package org.daybook.shared.evidence.check;

import java.time.Instant;
import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.ledger.LedgerLeaf;

/** Checks that the times of a pack agree with the times at which its entries were recorded. */
public class ClocksCheck extends EntryCheck {

    private final Claim claim;
    private final String knownAt;
    private final String latest;

    /**
     * @param says what holds if it holds
     * @param latest instant at which an entry of the pack may have been recorded
     */
    protected ClocksCheck(String says, Claim claim, Instant latest) {
        super(says);
        this.claim = claim;
        this.knownAt = LedgerLeaf.written(claim.knownAt());
        this.latest = LedgerLeaf.written(latest);
    }

    /** Where the key of the ledger signed what the pack says. */
    static ClocksCheck signed(Claim claim) {
        ClocksCheck check = new ClocksCheck(
                "What was known at " + claim.knownAt()
                        + " is what was recorded by then, and nothing is later than the pack",
                claim,
                claim.madeAt());
        if (claim.knownAt().isAfter(claim.madeAt())) {
            check.fault(
                    "it was made at " + check.latest + ", before the instant for which it was made, " + check.knownAt);
        }
        if (claim.position() >= claim.treeSize())
            check.fault("its checkpoint does not cover everything that was known");
        return check;
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
        if (recordedAt.compareTo(latest) > 0) fault(entry.where() + " was recorded after the pack was made");
    }
}
