package org.daybook.query.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.query.facts.EntryCursor;
import org.daybook.query.facts.EntrySource;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Programmes;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.RawEntry;
import org.daybook.query.facts.Reached;
import org.daybook.query.facts.Refill;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Fills the schema that does not serve, while the other goes on serving, and lets it serve once it has caught up. Where
 * another run left off, it goes on.
 */
@Component
class Rebuilding {

    private static final int MOST = 2_000;

    /** What is still missing when the swap begins is added while nobody projects; that is done in some milliseconds. */
    private static final int FEW = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EntrySource record;
    private final DataSource connections;
    private final Projection projection;
    private final RebuildLog log;
    private final Clock clock;

    Rebuilding(
            EntrySource record,
            @Qualifier("unpooled") DataSource connections,
            Projection projection,
            RebuildLog log,
            Clock clock) {
        this.record = record;
        this.connections = connections;
        this.projection = projection;
        this.log = log;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the event store does not give what it should have */
    void run(Rebuild rebuild) throws SQLException, InterruptedException {
        FactSchema idle = projection.serving().other();
        Report report = new Report(log, rebuild.id());
        try (Lanes lanes = Lanes.open(connections, idle)) {
            Reached reached = lanes.ask((refill, log) -> takeUp(rebuild, idle, refill, log));
            Programmes programmes = lanes.ask((refill, log) -> refill.programmes());
            new Filling(record, lanes, rebuild.id(), rebuild.target(), report).run(reached, programmes);
            new Indexing(lanes, rebuild.id(), report).run();
            catchUp(rebuild, lanes);
        }
        report.finished();
    }

    private static Reached takeUp(Rebuild rebuild, FactSchema idle, Refill refill, RebuildLog log) {
        if (!log.begun(rebuild.id(), idle)) refill.empty();
        Reached reached = refill.reached();
        log.takeUp(rebuild.id(), idle, reached.position());
        return reached;
    }

    private void catchUp(Rebuild rebuild, Lanes lanes) throws SQLException, InterruptedException {
        try (EntryCursor cursor = record.after(lanes.ask((refill, log) -> refill.reached()))) {
            while (lanes.ask((refill, log) -> missing(refill) > FEW)) {
                lanes.ask((refill, log) -> add(rebuild, cursor, refill, log));
            }
            lanes.ask((refill, log) -> swap(rebuild, cursor, refill, log));
        }
    }

    private static long missing(Refill refill) {
        return refill.served().position() - refill.reached().position();
    }

    private Void swap(Rebuild rebuild, EntryCursor cursor, Refill refill, RebuildLog log)
            throws SQLException, InterruptedException {
        refill.hold();
        while (missing(refill) > 0) add(rebuild, cursor, refill, log);
        refill.serve();
        log.finish(rebuild.id(), clock.instant());
        return null;
    }

    private static Void add(Rebuild rebuild, EntryCursor cursor, Refill refill, RebuildLog log)
            throws SQLException, InterruptedException {
        List<RawEntry> entries = cursor.next((int) Math.min(MOST, missing(refill)), PATIENCE);
        if (entries.isEmpty()) {
            throw new IllegalStateException("The event store gives nothing after " + refill.reached());
        }
        refill.add(entries);
        log.progress(rebuild.id(), entries.getLast().position());
        log.progress(rebuild.id(), Stage.CATCHING_UP, Stage.CATCHING_UP.share(0, 1));
        return null;
    }
}
