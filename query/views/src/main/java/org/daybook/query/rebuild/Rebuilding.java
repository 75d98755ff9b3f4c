package org.daybook.query.rebuild;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.FactsVersion;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.lookup.Numbering;
import org.daybook.query.facts.writing.Refill;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Fills the idle schema while the other one serves, and lets it serve once it has caught up. It resumes an earlier run
 * of the same software.
 */
@Component
class Rebuilding {

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
        String version = FactsVersion.current();
        Report report = new Report(log, rebuild.id());
        try (Lanes lanes = Lanes.open(connections, idle)) {
            ProjectionPosition reached = lanes.ask((refill, log) -> takeUp(rebuild, idle, version, refill, log));
            Numbering numbering = lanes.ask((refill, log) -> refill.numbering());
            RebuildSteps progress = new RebuildProgress(rebuild.id(), report);
            ProjectionPosition loaded = new Filling(record, lanes, rebuild.target(), progress).run(reached, numbering);
            new Indexing(lanes, loaded, progress).run();
            lanes.askApart((refill, log) -> {
                refill.vacuum();
                return null;
            });
            new CatchingUp(lanes, rebuild.id(), loaded, clock).run(record);
        }
        report.finished();
    }

    private static ProjectionPosition takeUp(
            Rebuild rebuild, FactSchema idle, String version, Refill refill, RebuildLog log) {
        refill.hold();
        if (!log.begun(rebuild.id(), idle, version)) refill.empty();
        ProjectionPosition reached = refill.reached();
        log.takeUp(rebuild.id(), idle, version, reached.position());
        return reached;
    }
}
