/**
 * The event store in PostgreSQL: one table in one order without gaps, read by Axon and by whatever follows the record,
 * with the newest snapshot of each aggregate and the seal beside it. It sees Axon and the database; only its writer
 * appends. Start with {@link org.daybook.app.store.postgres.PostgresEventStorageEngine}.
 */
package org.daybook.app.store.postgres;
