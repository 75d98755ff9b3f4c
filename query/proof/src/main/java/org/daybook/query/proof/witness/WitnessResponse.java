package org.daybook.query.proof.witness;

import java.time.Instant;

/**
 * The result of sending a checkpoint to a witness.
 *
 * @param why in words; empty where it cosigned
 */
public record WitnessResponse(Instant askedAt, Outcome outcome, String why) {

    /** What came of it. */
    public enum Outcome {
        COSIGNED,
        /** It did not answer, or not as a witness does; it is asked again. */
        UNREACHABLE,
        /** It does not vouch for this ledger, or does not know its key. */
        REFUSED,
        /** What we showed does not extend what it has seen: one of the two histories is not the record. */
        CONTRADICTED
    }

    static WitnessResponse cosigned(Instant at) {
        return new WitnessResponse(at, Outcome.COSIGNED, "");
    }
}
