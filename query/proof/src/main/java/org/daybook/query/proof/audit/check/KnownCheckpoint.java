package org.daybook.query.proof.audit.check;

import org.daybook.shared.ledger.Checkpoint;

/**
 * A checkpoint that does not come from the tables.
 *
 * @param whose in words: who has kept it
 * @param alarming whether a key of this ledger has signed it; what somebody signed for themselves is for them alone
 */
public record KnownCheckpoint(Checkpoint checkpoint, String whose, boolean alarming) {}
