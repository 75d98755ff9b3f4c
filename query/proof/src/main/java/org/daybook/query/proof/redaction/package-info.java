/** What was redacted, for whoever may read it; and how everything stands still while it is done. */
package org.daybook.query.proof.redaction;
