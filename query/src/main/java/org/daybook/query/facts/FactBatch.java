package org.daybook.query.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The entries of one batch on their way into a schema. */
final class FactBatch {

    private final FactSchema schema;
    private final List<StoredEntry> entries = new ArrayList<>();
    private Reached reached;

    FactBatch(FactSchema schema, Reached reached) {
        this.schema = schema;
        this.reached = reached;
    }

    /** Of the last entry, in the schema or in this batch. */
    long position() {
        return reached.position();
    }

    /** The newest instant, in the schema or in this batch. */
    Instant recordedAt() {
        return reached.recordedAt();
    }

    void add(StoredEntry entry) {
        entries.add(entry);
        reached = new Reached(entry.position(), entry.recordedAt());
    }

    /** In the transaction of the caller, who holds the serving schema or fills the idle one. */
    void write(FactWriter writer, Projection projection) {
        if (entries.isEmpty()) return;
        writer.write(schema, entries);
        projection.reach(schema, reached);
        entries.clear();
    }
}
