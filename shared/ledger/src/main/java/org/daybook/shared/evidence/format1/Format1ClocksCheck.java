package org.daybook.shared.evidence.format1;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daybook.shared.evidence.check.ClocksCheck;
import org.daybook.shared.evidence.pack.Claim;

/**
 * Checks whether the times and the position in an unsigned manifest are possible, judging by the entries and the
 * verifier's clock. Nothing proves that they are true.
 */
final class Format1ClocksCheck extends ClocksCheck {

    /** Such packs give the time at which they were made to the second. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Duration MOST_AHEAD = Duration.ofDays(1);

    /** @param now by the verifier's clock */
    Format1ClocksCheck(Claim claim, Optional<Instant> now) {
        super(
                "No entry contradicts what the pack says it knew at " + claim.knownAt() + " and when it was made",
                claim,
                claim.madeAt().plus(SECOND).minus(1, ChronoUnit.MICROS));
        if (!claim.knownAt().isBefore(claim.madeAt().plus(SECOND))) {
            fault("it was made at " + claim.madeAt() + ", before what it says was known at " + claim.knownAt());
        }
        if (now.isPresent() && claim.madeAt().isAfter(now.get().plus(MOST_AHEAD))) {
            fault("it says that it was made at " + claim.madeAt() + ", which is in the future");
        }
        if (claim.position() < -1 || claim.position() >= claim.treeSize()) {
            fault("its checkpoint has no entry at position " + claim.position() + ", the last that it says was known");
        }
    }
}
