package org.daybook.query.proof.redaction;

import java.util.List;

/**
 * A page of redactions, newest first.
 *
 * @param next what to send as {@code after} for those before; absent on the last page
 */
record RedactionsAnswer(List<RedactionItem> items, String next) {}
