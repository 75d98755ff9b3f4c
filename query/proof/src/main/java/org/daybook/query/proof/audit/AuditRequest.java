package org.daybook.query.proof.audit;

/**
 * What a person may submit when requesting a self-audit.
 *
 * @param checkpoint one of this ledger that they have kept, byte for byte
 * @param key the verifier key by which they check it; absent: any that has signed this ledger
 */
record AuditRequest(String checkpoint, String key) {}
