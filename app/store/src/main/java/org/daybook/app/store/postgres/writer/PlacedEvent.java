package org.daybook.app.store.postgres.writer;

/** An event that has its place in the record, once the transaction that gave it is committed. */
record PlacedEvent(NewEvent event, Writing at) {}
