/**
 * The proof in the making: one node appends every entry of the record to the tree and signs checkpoints of it; every node
 * that answers questions serves the tree and proofs from it. What the bytes mean is {@link org.daybook.shared.ledger}'s.
 */
package org.daybook.query.proof.ledger;
