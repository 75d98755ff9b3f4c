/**
 * The proof as a service: the appender of the ledger, checkpoints, witnesses, self-audit, evidence and redaction. It sees the
 * views, the ledger and the language. Start with {@link org.daybook.query.proof.ledger.LedgerAppender}.
 */
package org.daybook.query.proof;
