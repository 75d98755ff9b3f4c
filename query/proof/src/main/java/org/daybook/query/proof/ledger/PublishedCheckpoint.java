package org.daybook.query.proof.ledger;

import java.time.Instant;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;

/**
 * A checkpoint as published.
 *
 * @param number counts published checkpoints
 * @param size how many leaves the tree has
 * @param note as it was signed, with every signature and the cosignatures received
 */
public record PublishedCheckpoint(long number, long size, TreeHash root, SignedNote note, Instant signedAt) {}
