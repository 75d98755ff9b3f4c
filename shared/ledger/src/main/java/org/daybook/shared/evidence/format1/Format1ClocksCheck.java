package org.daybook.shared.evidence.format1;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.daybook.shared.evidence.check.Found;
import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.ledger.LedgerLeaf;

/**
 * Checks whether the times and the position in an unsigned manifest are possible, judging by the entries and the
 * verifier's clock. Nothing proves that they are true.
 */
final class Format1ClocksCheck extends EntryCheck {

    /** To the second, such packs said when they were made. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Duration MOST_AHEAD = Duration.ofDays(1);

    private final Claim claim;
    private final String knownAt;
    private final String madeBefore;

    /** @param now by the clock of whoever checks */
    Format1ClocksCheck(Claim claim, Optional<Instant> now) {
        super("No entry contradicts what the pack says it knew at " + claim.knownAt() + " and when it was made");
        this.claim = claim;
        this.knownAt = LedgerLeaf.written(claim.knownAt());
        Instant madeBefore = claim.madeAt().plus(SECOND);
        this.madeBefore = LedgerLeaf.written(madeBefore);
        if (!claim.knownAt().isBefore(madeBefore)) {
            fault("it was made at " + claim.madeAt() + ", before what it says was known at " + claim.knownAt());
        }
        if (now.isPresent() && claim.madeAt().isAfter(now.get().plus(MOST_AHEAD))) {
            fault("it says that it was made at " + claim.madeAt() + ", which is in the future");
        }
        if (claim.position() < -1 || claim.position() >= claim.treeSize()) {
            fault("its checkpoint has no entry at position " + claim.position() + ", the last that it says was known");
        }
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
        if (recordedAt.compareTo(madeBefore) >= 0) fault(entry.where() + " was recorded after the pack was made");
    }
}
