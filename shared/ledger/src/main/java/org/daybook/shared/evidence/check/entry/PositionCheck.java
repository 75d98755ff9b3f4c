package org.daybook.shared.evidence.check.entry;

import org.daybook.shared.evidence.check.Found;
import org.daybook.shared.evidence.check.ScopeCheck;
import org.daybook.shared.evidence.pack.Claim;

/**
 * Checks that the entries are in order of position, without duplicates, not beyond what was known, and as many as
 * stated.
 */
public final class PositionCheck extends EntryCheck {

    private final Claim claim;
    private final boolean gapless;
    private final boolean appended;
    private long last = -1;
    private long count;

    private PositionCheck(Claim claim, boolean appended) {
        super("Positions ascend" + (isGapless(claim) ? " without a gap" : "")
                + ", and there are as many entries as said (" + claim.entries() + ")");
        this.claim = claim;
        this.gapless = isGapless(claim);
        this.appended = appended;
    }

    /** What tells of later redactions is elsewhere, as in format 2. */
    public static PositionCheck exactly(Claim claim) {
        return new PositionCheck(claim, false);
    }

    /** What tells of later redactions stands behind the entries, as in format 1. */
    public static PositionCheck withLaterRedactions(Claim claim) {
        return new PositionCheck(claim, true);
    }

    /** All that was recorded in a period is neighbours. */
    private static boolean isGapless(Claim claim) {
        return claim.scope().from() != null;
    }

    @Override
    public void see(Found entry) {
        long position = entry.position();
        if (position == last) fault(entry.where() + " occurs twice");
        else if (position < last) fault(entry.where() + " comes after the one at position " + last);
        else if (gapless && last >= 0 && position > last + 1 && !isBehindThePeriod(entry)) {
            fault("between position " + last + " and " + entry.where() + " entries are missing");
        }
        if (position > claim.position() && !mayFollow(entry)) {
            fault(entry.where() + " is later than what the pack says was known");
        }
        last = Math.max(last, position);
        if (!entry.withheld()) count++;
    }

    private boolean mayFollow(Found entry) {
        return appended && entry.tellsOfARedaction();
    }

    private boolean isBehindThePeriod(Found entry) {
        return mayFollow(entry)
                && (entry.position() > claim.position()
                        || ScopeCheck.isAfter(claim.scope(), entry.header().recordedAt()));
    }

    @Override
    public void end() {
        if (count != claim.entries()) fault("there are " + count + " entries, not " + claim.entries());
    }
}
