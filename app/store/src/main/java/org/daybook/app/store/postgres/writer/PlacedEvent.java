package org.daybook.app.store.postgres.writer;

/** An event with its position in the record, valid once the transaction is committed. */
record PlacedEvent(NewEvent event, Writing at) {}
