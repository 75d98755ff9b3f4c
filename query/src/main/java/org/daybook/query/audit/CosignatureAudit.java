package org.daybook.query.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.query.audit.Finding.Kind;
import org.daybook.query.ledger.StoredHistory;
import org.daybook.query.ledger.StoredHistory.CosignatureRow;

/** Compares what is kept of witnesses' cosignatures with what the ledger's history tells of them, and with their keys. */
final class CosignatureAudit {

    private final StoredHistory history;
    private final Findings findings;

    CosignatureAudit(StoredHistory history, Findings findings) {
        this.history = history;
        this.findings = findings;
    }

    /** @param told digests of those that the history tells of */
    void compare(Set<String> told) {
        List<CosignatureRow> rows = history.cosignatures(Long.MIN_VALUE);
        Set<String> missing = new HashSet<>(told);
        rows.forEach(row -> missing.remove(row.digest()));
        if (!missing.isEmpty()) {
            findings.add(
                    Kind.COSIGNATURE_MISSING,
                    null,
                    "Cosignatures of witnesses were taken away or altered: " + missing.size());
        }
        rows.stream().filter(row -> !told.contains(row.digest())).forEach(this::check);
    }

    /** One that came in since the newest link: it must be what it says. */
    private void check(CosignatureRow row) {
        if (row.holds()) return;
        findings.add(
                Kind.COSIGNATURE_ALTERED,
                null,
                "A cosignature is not one of the witness " + row.witness()
                        + " for the checkpoint that it stands below");
    }
}
