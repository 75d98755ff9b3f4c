package org.daybook.query.ledger;

import java.time.Instant;
import org.daybook.shared.ledger.SignedNote;
import org.daybook.shared.ledger.TreeHash;

/**
 * A checkpoint as it was published.
 *
 * @param number counts what was published
 * @param size how many leaves the tree has
 * @param note as it was signed, with every signature and the cosignatures that have come in
 */
public record PublishedCheckpoint(long number, long size, TreeHash root, SignedNote note, Instant signedAt) {}
