/** Takes out of the record what the law orders out: on PostgreSQL alone, by a role of its own. See ADR 17. */
package org.daybook.app.store.redaction;
