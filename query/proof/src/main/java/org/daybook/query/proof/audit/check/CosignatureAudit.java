package org.daybook.query.proof.audit.check;

import java.util.HashSet;
import java.util.Set;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.ledger.StoredHistory;
import org.daybook.query.proof.ledger.StoredHistory.CosignatureRow;

/**
 * Compares the stored cosignatures of witnesses with the ledger's history and with the witnesses' keys. It follows the
 * links in stretches, and remembers only what it has not yet found.
 */
final class CosignatureAudit {

    /** More than that are looked for at once, and then forgotten: then something is badly wrong, and is reported. */
    private final int mostSought;

    private final StoredHistory history;
    private final Findings findings;
    private final Set<String> sought = new HashSet<>();
    private long reached = Long.MIN_VALUE;
    private long missing;

    CosignatureAudit(StoredHistory history, int mostSought, Findings findings) {
        this.history = history;
        this.mostSought = mostSought;
        this.findings = findings;
    }

    /**
     * Goes on.
     *
     * @param told digests of those that the links of a stretch tell of
     * @param last the newest checkpoint of which these links or earlier ones tell
     */
    void compare(Set<String> told, long last) {
        Set<String> absent = new HashSet<>(told);
        history.cosignatures(lookBack(), last, row -> {
            String digest = row.digest();
            absent.remove(digest);
            // What was listed earlier is further back; to check it again does no harm.
            if (row.checkpoint() > reached && !told.contains(digest)) check(row);
        });
        reached = Math.max(reached, last);
        for (String digest : absent) {
            sought.add(digest);
            if (sought.size() >= mostSought) seek();
        }
    }

    /** A link lists cosignatures of checkpoints that were published well before it. */
    private long lookBack() {
        return reached == Long.MIN_VALUE ? reached : reached - StoredHistory.LOOK_BACK;
    }

    /** Those of checkpoints since the newest link, and all that was told of and not found where it should be. */
    void end() {
        history.cosignatures(reached, Long.MAX_VALUE, this::check);
        seek();
        if (missing == 0) return;
        findings.add(Kind.COSIGNATURE_MISSING, "Cosignatures of witnesses were removed or altered: " + missing);
    }

    /** After a restart or a gap, links may tell again of what lies further back. */
    private void seek() {
        if (sought.isEmpty()) return;
        history.cosignatures(Long.MIN_VALUE, Long.MAX_VALUE, row -> sought.remove(row.digest()));
        missing += sought.size();
        sought.clear();
    }

    /** One that no link of its stretch lists: it must be what it says. */
    private void check(CosignatureRow row) {
        if (row.holds()) return;
        findings.add(
                Kind.COSIGNATURE_ALTERED,
                "A cosignature is not one of the witness " + row.witness() + " for the checkpoint to which it belongs");
    }
}
