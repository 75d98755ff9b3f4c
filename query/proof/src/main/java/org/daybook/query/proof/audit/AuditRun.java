package org.daybook.query.proof.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A self-audit and its result.
 *
 * @param id as lists name their items
 * @param askedBy opaque id of the account that requested it; absent where the schedule did
 * @param entries how many of the record are compared: those recorded since are for the next one
 * @param finishedAt absent while it runs
 * @param outcome absent while it runs
 * @param findings how many; the first thousand are listed
 * @param failure why it came to no end; absent where it did
 */
public record AuditRun(
        UUID id,
        UUID askedBy,
        Instant askedAt,
        long entries,
        Instant finishedAt,
        Outcome outcome,
        long findings,
        String failure) {

    /** What became of it. */
    public enum Outcome {
        /** It came to its end, and everything agreed. */
        AGREED,
        /** Something did not agree, whether it came to its end or not. */
        DISAGREED,
        /** It could not be carried out to its end, which is as bad until it is known why. */
        FAILED,
        /** Its node was stopped, or the views were being rebuilt: it says nothing. */
        INTERRUPTED
    }
}
