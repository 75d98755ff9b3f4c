package org.daybook.query.rebuild;

import java.util.UUID;
import org.daybook.query.facts.ProjectionPosition;

/** Stores the progress of a rebuild and reports it at intervals. */
record RebuildProgress(UUID rebuild, Report report) implements RebuildSteps {

    @Override
    public void read(int entries) {
        report.tell();
    }

    @Override
    public void loaded(RebuildLog log, ProjectionPosition reached, long target) {
        log.progress(rebuild, reached.position());
        log.progress(rebuild, Stage.FILLING, Stage.FILLING.share(reached.position() + 1, target + 1));
    }

    @Override
    public void indexed(RebuildLog log, long bytes, long of) {
        log.progress(rebuild, Stage.INDEXING, Stage.INDEXING.share(bytes, of));
    }
}
