/**
 * Takes out of the record what the law orders out: on PostgreSQL alone, by a role of its own (ADR 17). It sees the
 * record, the register, and of the views and the ledger what has to stand still or change with it. Start with {@link
 * org.daybook.app.store.redaction.RedactTextController}.
 */
package org.daybook.app.store.redaction;
