package org.daybook.bench.audited;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A library that keeps how things stood. */
interface AuditLibrary extends AutoCloseable {

    String name();

    /** Keeps the changes of one entry in one transaction, as of that instant. */
    void write(List<AuditedChange> changes) throws Exception;

    /** The attributes of all things of a workstream but its progress, as they stood then. */
    List<String> slide(UUID workstream, Instant knownAt) throws Exception;

    @Override
    void close() throws Exception;
}
