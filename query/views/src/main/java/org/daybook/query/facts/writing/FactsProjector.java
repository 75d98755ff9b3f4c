package org.daybook.query.facts.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.database.LeaderLease;
import org.daybook.query.database.LeaderTask;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.contract.UnknownEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Projects the record into the serving schema, one node at a time: a batch of entries and the position that it reaches
 * are written in one transaction, so that nothing is projected twice and nothing is skipped. What cannot be projected is
 * tried again until it can.
 */
@Component
public class FactsProjector extends LeaderTask {

    /** A batch of this size, or of {@link EntryCursor#PAGE_BYTES}, takes a fraction of a second; larger ones would only keep readers waiting. */
    private static final int MOST = 4_096;

    /**
     * A batch costs a dozen round trips however small it is. Where this many come at once more are on their way, and the
     * next batch waits for company.
     */
    private static final int MANY = 32;

    private static final Duration COMPANY = Duration.ofMillis(20);
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    private final EntrySource record;
    private final CommitSignal signal;
    private final FirstBuild first;
    private volatile String unknown;

    public FactsProjector(
            EntrySource record, CommitSignal signal, FirstBuild first, @Qualifier("unpooled") DataSource connections) {
        super("projector", "The views have stopped", LeaderLease.Duty.PROJECTING, connections);
        this.record = record;
        this.signal = signal;
        this.first = first;
    }

    /** Before requests come in and, on the way down, until the last of them is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** The entry at which this node has stopped because newer software wrote it; absent while there is none. */
    public Optional<String> unknown() {
        return Optional.ofNullable(unknown);
    }

    /** Those before the first that newer software has written, at which the views stop. */
    private List<RawEntry> known(List<RawEntry> batch) {
        int known = 0;
        while (known < batch.size() && batch.get(known).isKnown()) known++;
        if (known == 0) batch.getFirst().requireKnown();
        return batch.subList(0, known);
    }

    @Override
    protected void lead(LeaderLease lease, BooleanSupplier goesOn) throws SQLException, InterruptedException {
        try {
            project(lease.connection(), goesOn);
        } catch (RuntimeException e) {
            UnknownEvent.in(e).ifPresent(newer -> unknown = newer.getMessage());
            throw e;
        }
    }

    private void project(Connection connection, BooleanSupplier goesOn) throws SQLException, InterruptedException {
        // A crash of the database takes back whole batches, which are then projected again; the record is not at stake.
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = off");
        }
        Projection projection = new Projection(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        FactWriter writer = new FactWriter(connection);
        first.run(goesOn);
        ProjectionPosition reached = projection.reached();
        connection.setAutoCommit(false);
        try (EntryCursor cursor = record.after(reached)) {
            while (goesOn.getAsBoolean()) {
                List<RawEntry> batch = cursor.next(MOST, LOOK_UP);
                if (batch.isEmpty()) continue;
                List<RawEntry> known = known(batch);
                FactSchema serving = projection.lockServing();
                writer.write(serving, known);
                ProjectionPosition next = known.getLast().reached();
                projection.advance(serving, reached, next);
                signal.announce(connection);
                connection.commit();
                signal.raise();
                reached = next;
                unknown = null;
                if (known.size() < batch.size()) batch.get(known.size()).requireKnown();
                if (batch.size() >= MANY && batch.size() < MOST) Thread.sleep(COMPANY);
            }
        }
    }
}
