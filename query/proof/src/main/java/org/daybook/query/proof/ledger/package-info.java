/**
 * The ledger as a service: one node appends every entry of the record to the tree and signs checkpoints of it, and
 * every node that answers questions serves the tree and proofs from it. It sees the record, the leases of nodes and
 * what the bytes mean, which is {@link org.daybook.shared.ledger}'s. Start with {@link
 * org.daybook.query.proof.ledger.LedgerAppender}.
 */
package org.daybook.query.proof.ledger;
