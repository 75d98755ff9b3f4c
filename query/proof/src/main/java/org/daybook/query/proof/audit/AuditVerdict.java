package org.daybook.query.proof.audit;

import java.util.Optional;

/**
 * The current verdict of self-audits on this Daybook.
 *
 * @param why in a sentence; empty where everything agrees
 * @param findings of the last one, for a meter to count; at least one where it disagrees
 * @param last the run that it rests on; absent before the first
 */
public record AuditVerdict(State state, String why, long findings, Optional<AuditRun> last) {

    /** Whether anybody has to do something. */
    public enum State {
        AGREES,
        /** Something does not agree, or a self-audit could not be carried out. */
        DISAGREES,
        /** There was none yet, or none for too long. */
        UNKNOWN
    }

    static AuditVerdict disagrees(String why, long findings, Optional<AuditRun> last) {
        return new AuditVerdict(State.DISAGREES, why, Math.max(1, findings), last);
    }

    static AuditVerdict unknown(String why, Optional<AuditRun> last) {
        return new AuditVerdict(State.UNKNOWN, why, 0, last);
    }
}
