/**
 * Writes to the record: what many commands bring goes together into one transaction, under one lock, in one order without
 * gaps. It sees the database, and of the write side what a command leaves to be written; nobody else appends. Start with
 * {@link org.daybook.app.store.postgres.writer.RecordWriter}.
 */
package org.daybook.app.store.postgres.writer;
