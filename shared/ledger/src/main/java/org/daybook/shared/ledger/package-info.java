/**
 * The ledger: Merkle tree, checkpoints, proofs, and the verification of packs of evidence, which an auditor can use alone.
 * It sees the language and nothing else. Start with {@link org.daybook.shared.ledger.MerkleTree} and
 * {@link org.daybook.shared.evidence.Verification}.
 */
package org.daybook.shared.ledger;
