package org.daybook.query.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A self-audit, and what became of it.
 *
 * @param id as lists name their items
 * @param askedBy opaque id of the account that asked for it; absent where the schedule did
 * @param entries how many of the record are compared: those recorded since are for the next one
 * @param finishedAt absent while it runs
 * @param findings how many; the first thousand are told one by one
 * @param failure why it came to no end; absent where it did
 */
public record AuditRun(
        UUID id, UUID askedBy, Instant askedAt, long entries, Instant finishedAt, long findings, String failure) {

    /** Whether it came to its end and everything agreed. */
    public boolean isClean() {
        return finishedAt != null && failure == null && findings == 0;
    }
}
