/**
 * The ledger: Merkle tree, checkpoints and proofs. It sees the language and nothing else. Start with {@link
 * org.daybook.shared.ledger.MerkleTree}; packs of evidence are in {@link org.daybook.shared.evidence}.
 */
package org.daybook.shared.ledger;
