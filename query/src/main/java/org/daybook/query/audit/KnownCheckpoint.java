package org.daybook.query.audit;

import org.daybook.shared.ledger.Checkpoint;

/**
 * A checkpoint that does not come from the tables.
 *
 * @param whose in words: who has kept it
 * @param alarming whether a key of this ledger has signed it; what somebody signed for themselves is for them alone
 */
record KnownCheckpoint(Checkpoint checkpoint, String whose, boolean alarming) {}
