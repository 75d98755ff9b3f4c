package org.daybook.query.rebuild;

import org.daybook.query.facts.ProjectionPosition;

/** Receives reports of how far the idle schema is filled. */
interface RebuildSteps {

    /** By the thread that reads, after each page of so many entries; it continues when this returns. */
    void read(int entries) throws InterruptedException;

    /** In the transaction that loaded them. */
    void loaded(RebuildLog log, ProjectionPosition reached, long target);

    /** In the transaction that made the indexes of a table. */
    void indexed(RebuildLog log, long bytes, long of);
}
