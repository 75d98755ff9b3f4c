package org.daybook.query.rebuild;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.daybook.query.database.LeaderLease;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntrySource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Fills the idle schema from the record for a comparison with the serving one, and discards it. Like a rebuild it runs
 * on one node at a time, and no rebuild runs meanwhile.
 */
@Component
public class Scratch {

    private final RebuildLog log;
    private final EntrySource record;
    private final DataSource connections;
    private final Projection projection;

    Scratch(RebuildLog log, EntrySource record, @Qualifier("unpooled") DataSource connections, Projection projection) {
        this.log = log;
        this.record = record;
        this.connections = connections;
        this.projection = projection;
    }

    /** How fast it may go: asked after each page of so many entries, it returns when the next may be read. */
    @FunctionalInterface
    public interface Brake {
        void after(int entries) throws InterruptedException;
    }

    /** What is done with it while no rebuild or swap runs. */
    @FunctionalInterface
    public interface Use {
        void with(FactSchema serving, FactSchema scratch) throws SQLException, InterruptedException;
    }

    /**
     * @param target the position up to which it is filled
     * @return whether it was done; not while a rebuild is under way, or waits to go on
     * @throws IllegalStateException if the event store does not give what it should have
     */
    public boolean fill(long target, Brake brake, Use use) throws SQLException, InterruptedException {
        Optional<LeaderLease> lease = LeaderLease.take(connections, LeaderLease.Duty.REBUILDING);
        if (lease.isEmpty()) return false;
        try (LeaderLease held = lease.get()) {
            if (!log.unfinished().isEmpty()) return false;
            FactSchema serving = projection.serving();
            try (Lanes lanes = Lanes.open(connections, serving.other())) {
                fill(lanes, target, brake);
            }
            if (!held.isHeld()) throw new IllegalStateException("The lease was lost: somebody else may rebuild");
            use.with(serving, serving.other());
            return true;
        }
    }

    private void fill(Lanes lanes, long target, Brake brake) throws SQLException, InterruptedException {
        ProjectionPosition nothing = lanes.ask((refill, log) -> {
            refill.hold();
            refill.empty();
            return refill.reached();
        });
        RebuildSteps braked = new Braked(brake);
        ProjectionPosition loaded =
                new Filling(record, lanes, target, braked).run(nothing, lanes.ask((refill, log) -> refill.numbering()));
        new Indexing(lanes, loaded, braked).run();
    }

    private record Braked(Brake brake) implements RebuildSteps {

        @Override
        public void read(int entries) throws InterruptedException {
            brake.after(entries);
        }

        @Override
        public void loaded(RebuildLog log, ProjectionPosition reached, long target) {
            // Nothing waits for it.
        }

        @Override
        public void indexed(RebuildLog log, long bytes, long of) {
            // Nothing waits for it.
        }
    }
}
