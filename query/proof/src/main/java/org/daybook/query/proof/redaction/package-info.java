/**
 * What was redacted, for those who may read it, and how everything stands still while it is done. It sees the views
 * and the leases of nodes; the redaction itself is elsewhere. Start with {@code RedactionsController}.
 */
package org.daybook.query.proof.redaction;
