package org.daybook.shared.evidence;

/** Whether the entries are in the order of positions, none twice, and as many as the manifest says. */
final class PositionCheck extends EntryCheck {

    private final Manifest manifest;
    private final boolean gapless;
    private long last = -1;
    private long count;

    PositionCheck(Manifest manifest) {
        super("Positions ascend" + (isGapless(manifest) ? " without a gap" : "")
                + ", and there are as many entries as said (" + manifest.entries() + ")");
        this.manifest = manifest;
        this.gapless = isGapless(manifest);
    }

    /** All that was recorded in a period is neighbours. */
    private static boolean isGapless(Manifest manifest) {
        return manifest.scope().from() != null;
    }

    @Override
    void see(Found entry) {
        long position = entry.position();
        if (position == last) fault(entry.where() + " is there twice");
        else if (position < last) fault(entry.where() + " comes after the one at position " + last);
        else if (gapless && count > 0 && position > last + 1 && !isAppended(entry)) {
            fault("between position " + last + " and " + entry.where() + " entries are missing");
        }
        if (position > manifest.position() && !entry.tellsOfARedaction()) {
            fault(entry.where() + " is later than what the pack says was known");
        }
        last = Math.max(last, position);
        count++;
    }

    /** What was redacted later is told of behind what the pack is about. */
    private boolean isAppended(Found entry) {
        return entry.tellsOfARedaction()
                && (entry.position() > manifest.position()
                        || ScopeCheck.isAfter(manifest.scope(), entry.header().recordedAt()));
    }

    @Override
    void end() {
        if (count != manifest.entries()) fault("there are " + count + " entries, not " + manifest.entries());
    }
}
