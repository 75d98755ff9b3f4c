package org.daybook.query.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.writing.Refill.Unindexed;

/**
 * Completes loaded tables with their indexes and with what corrections say. Each step first checks whether it is done, so
 * all of it can be run again after an interruption.
 */
final class Indexing {

    private final Lanes lanes;
    private final ProjectionPosition loaded;
    private final RebuildSteps progress;

    /** @param loaded how far the tables are loaded; every piece fails if that has changed */
    Indexing(Lanes lanes, ProjectionPosition loaded, RebuildSteps progress) {
        this.lanes = lanes;
        this.loaded = loaded;
        this.progress = progress;
    }

    void run() throws SQLException, InterruptedException {
        index(lanes.ask((refill, log) -> refill.unindexed()));
        lanes.ask((refill, log) -> {
            refill.stay(loaded);
            refill.tellCorrections(refill.untoldCorrections());
            return null;
        });
    }

    private void index(List<Unindexed> tables) throws SQLException, InterruptedException {
        long all = tables.stream().mapToLong(Unindexed::bytes).sum();
        AtomicLong done = new AtomicLong();
        for (Unindexed table : tables) {
            lanes.give((refill, log) -> {
                refill.stay(loaded);
                refill.index(table);
                progress.indexed(log, done.addAndGet(table.bytes()), all);
                return null;
            });
            progress.read(0);
        }
        lanes.await();
    }
}
