/** The database that holds a large record, as a run begins and as its views are built. Start with {@code RecordDatabase}. */
package org.daybook.bench.record.database;
