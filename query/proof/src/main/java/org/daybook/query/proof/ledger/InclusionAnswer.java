package org.daybook.query.proof.ledger;

import java.util.List;

/**
 * Proof that an entry is in the ledger (RFC 6962 section 2.1.1).
 *
 * @param position that of the entry, which is the index of its leaf
 * @param leaf the bytes of the leaf, which are text: its header as canonical JSON, and the salted digest of its payload
 * @param leafHash Base64 of SHA-256 over 00 and the leaf
 * @param size how many leaves the tree has in which it is proved
 * @param path the audit path from the bottom, each hash in Base64
 * @param checkpoint the newest of that size; absent if none of the requested size was signed
 */
record InclusionAnswer(
        long position,
        String leaf,
        String leafHash,
        long size,
        List<String> path,
        LedgerAnswer.Checkpoint checkpoint) {}
