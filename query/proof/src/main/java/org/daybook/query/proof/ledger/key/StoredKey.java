package org.daybook.query.proof.ledger.key;

import java.time.Instant;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * A key that signs checkpoints, as stored.
 *
 * @param sinceSize how many leaves the tree had when it began to sign
 * @param since when that was
 * @param lost whether the key before it was lost, so that nothing signed by that one vouches for this one
 */
public record StoredKey(VerifierKey verifier, long sinceSize, Instant since, boolean lost) {}
