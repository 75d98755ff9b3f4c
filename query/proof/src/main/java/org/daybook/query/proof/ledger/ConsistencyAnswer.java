package org.daybook.query.proof.ledger;

import java.util.List;

/**
 * Proof that a ledger is the beginning of a later one (RFC 6962 section 2.1.2).
 *
 * @param from how many leaves the earlier tree has
 * @param fromRoot Base64 of its root
 * @param to how many leaves the later one has
 * @param toRoot Base64 of its root
 * @param proof each hash in Base64
 */
record ConsistencyAnswer(long from, String fromRoot, long to, String toRoot, List<String> proof) {}
