/**
 * What a self-audit compares: entries, views, ledger, keys, checkpoints, the ledger's history, cosignatures and
 * redactions, each with what the record makes of it anew. It sees the record, the views and the stored ledger, and
 * says what it finds to {@link org.daybook.query.proof.audit.Findings}. Start with {@link
 * org.daybook.query.proof.audit.check.LedgerAudit}.
 */
package org.daybook.query.proof.audit.check;
