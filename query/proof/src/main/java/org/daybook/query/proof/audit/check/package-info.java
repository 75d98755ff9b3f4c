/** What a self-audit compares: entries, views, ledger, keys, checkpoints and redactions. */
package org.daybook.query.proof.audit.check;
