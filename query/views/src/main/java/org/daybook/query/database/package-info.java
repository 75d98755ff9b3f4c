/**
 * What background tasks and readers share of PostgreSQL: leases for tasks of one node at a time, the signal that the views or
 * the ledger have advanced, and rows for COPY. It sees no facts and no events. Start with {@link
 * org.daybook.query.database.LeaderTask}.
 */
package org.daybook.query.database;
