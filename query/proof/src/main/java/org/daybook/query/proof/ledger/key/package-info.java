/**
 * The keys that the ledger is signed with: whose they are, how one follows another, and how checkpoints and links of
 * the history are signed and published. It sees the stored ledger and notes, and where a node keeps its keys only as
 * {@link org.daybook.query.proof.ledger.key.LedgerKeys}. Start with {@link
 * org.daybook.query.proof.ledger.key.Signing}.
 */
package org.daybook.query.proof.ledger.key;
