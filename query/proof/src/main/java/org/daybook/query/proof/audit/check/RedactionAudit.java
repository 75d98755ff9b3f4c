package org.daybook.query.proof.audit.check;

import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.RedactedPayload;
import org.daybook.shared.redaction.RedactedEntries;
import org.daybook.shared.redaction.RedactedEntries.Differing;
import org.daybook.shared.redaction.RedactedEntries.Told;
import org.daybook.shared.redaction.RedactionEvent;

/**
 * Distinguishes redactions from alterations: a payload that differs from its leaf must be what an intact entry says
 * remains, and what such an entry says must have been done.
 */
final class RedactionAudit {

    /** So many altered payloads tell as much as a million; there are never that many redactions. */
    private static final int MOST = 10_000;

    private final RedactedEntries redacted = new RedactedEntries();
    private final Findings findings;
    private int differing;

    RedactionAudit(Findings findings) {
        this.findings = findings;
    }

    /** An entry that makes its leaf. */
    void isRecorded(RawEntry entry) {
        if (!RedactionEvent.STORED.contains(entry.type())) return;
        RedactionEvent event = (RedactionEvent) entry.event();
        redacted.redacted(
                entry.header().aggregate().toString(),
                new Told(
                        entry.position(),
                        entry.header().recordedAt(),
                        entry.header().effectiveOn(),
                        entry.header().role(),
                        event.redaction()));
    }

    /** One whose payload, or its salt, does not. */
    void differs(RawEntry entry, byte[] made, byte[] leaf) {
        if (differing++ >= MOST) {
            altered(entry.position(), false);
            return;
        }
        redacted.differs(new Differing(
                entry.header().aggregate().toString(),
                entry.header().version(),
                entry.position(),
                entry.header().eventId(),
                digest(leaf),
                digest(made),
                RedactedPayload.marked(entry.payload())));
    }

    /** Empty where somebody has put something there that is no leaf. */
    private static String digest(byte[] leaf) {
        try {
            return LedgerLeaf.payloadDigest(leaf);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Every entry has been seen. */
    void end() {
        redacted.altered()
                .forEach(entry -> altered(entry.position(), !entry.marked().isEmpty()));
        redacted.undone()
                .forEach(undone -> findings.add(
                        Kind.REDACTION_UNDONE,
                        undone.told().position(),
                        "Version " + undone.version() + " of " + undone.aggregate()
                                + " has the text that this entry says was redacted"));
        redacted.explained()
                .forEach(explained -> findings.tell(
                        Kind.REDACTED,
                        explained.entry().position(),
                        explained.by().toString()));
    }

    private void altered(long position, boolean saysRedacted) {
        findings.add(
                saysRedacted ? Kind.REDACTION_WITHOUT_ENTRY : Kind.PAYLOAD_ALTERED,
                position,
                "The payload, or its salt, is not the one whose digest is in the ledger"
                        + (saysRedacted ? "; it says that a text was redacted, but no entry records a redaction" : ""));
    }
}
