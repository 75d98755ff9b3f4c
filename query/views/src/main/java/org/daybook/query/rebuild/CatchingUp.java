package org.daybook.query.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.writing.Refill;

/** Adds entries that were recorded during a rebuild to the complete tables, and then lets those serve. */
final class CatchingUp {

    private static final int MOST = 2_000;

    /**
     * Entries still missing when the swap begins are added while projecting is stopped; that is done in some
     * milliseconds.
     */
    private static final int FEW = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Lanes lanes;
    private final UUID rebuild;
    private final Clock clock;
    private ProjectionPosition reached;

    /** @param loaded how far the tables are loaded; what follows fails if that has changed */
    CatchingUp(Lanes lanes, UUID rebuild, ProjectionPosition loaded, Clock clock) {
        this.lanes = lanes;
        this.rebuild = rebuild;
        this.reached = loaded;
        this.clock = clock;
    }

    void run(EntrySource record) throws SQLException, InterruptedException {
        try (EntryCursor cursor = record.after(reached)) {
            while (lanes.ask((refill, log) -> missing(refill) > FEW)) {
                lanes.ask((refill, log) -> add(cursor, refill, log));
            }
            lanes.ask((refill, log) -> swap(cursor, refill, log));
        }
    }

    private long missing(Refill refill) {
        return refill.served().position() - reached.position();
    }

    private Void swap(EntryCursor cursor, Refill refill, RebuildLog log) throws SQLException, InterruptedException {
        refill.hold();
        while (missing(refill) > 0) add(cursor, refill, log);
        refill.stay(reached);
        refill.serve();
        log.finish(rebuild, clock.instant());
        return null;
    }

    private Void add(EntryCursor cursor, Refill refill, RebuildLog log) throws SQLException, InterruptedException {
        List<RawEntry> entries = cursor.next((int) Math.min(MOST, missing(refill)), PATIENCE);
        if (entries.isEmpty()) throw new IllegalStateException("The event store gives nothing after " + reached);
        refill.add(reached, entries);
        reached = entries.getLast().reached();
        log.progress(rebuild, reached.position());
        log.progress(rebuild, Stage.CATCHING_UP, Stage.CATCHING_UP.share(0, 1));
        return null;
    }
}
