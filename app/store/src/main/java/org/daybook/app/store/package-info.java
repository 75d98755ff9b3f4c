/**
 * The store: the PostgreSQL event store, the embedded database, and the wiring of Axon Server. It sees both sides and the
 * ledger, but neither accounts nor pages. Start with
 * {@link org.daybook.app.store.postgres.PostgresEventStorageEngine}.
 */
package org.daybook.app.store;
