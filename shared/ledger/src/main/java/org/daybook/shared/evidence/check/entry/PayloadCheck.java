package org.daybook.shared.evidence.check.entry;

import org.daybook.shared.evidence.check.Found;
import org.daybook.shared.evidence.pack.LeafHeader;
import org.daybook.shared.redaction.RedactedEntries;
import org.daybook.shared.redaction.RedactedEntries.Differing;

/**
 * Checks that each entry has the payload to which its leaf committed or, if a text was redacted, the remaining payload
 * that a redaction names. The number of differing entries kept at a time is limited.
 */
public final class PayloadCheck extends EntryCheck {

    private static final int MOST = 100_000;

    private final RedactedEntries redacted = new RedactedEntries();
    private int differing;

    public PayloadCheck() {
        super("Every payload, with its salt, makes the digest in its leaf, or the one that an entry of the pack says"
                + " is left after a redaction");
    }

    @Override
    public void see(Found entry) {
        if (entry.withheld()) return;
        LeafHeader header = entry.header();
        if (entry.payloadHolds()) {
            entry.redaction().ifPresent(told -> redacted.redacted(header.aggregate(), told));
        } else if (differing++ < MOST) {
            redacted.differs(new Differing(
                    header.aggregate(),
                    header.version(),
                    header.position(),
                    header.eventId(),
                    header.payloadDigest(),
                    entry.digest(),
                    entry.marked()));
        } else {
            fault(entry.where() + " differs from its leaf, as more than " + MOST + " others do");
        }
    }

    @Override
    public void end() {
        for (Differing entry : redacted.altered()) {
            fault("the entry at position " + entry.position() + " (event " + entry.eventId()
                    + ") has another payload or salt than was recorded");
        }
        redacted.explained()
                .forEach(explained ->
                        note("the entry at position " + explained.entry().position() + ": " + explained.by()));
    }
}
