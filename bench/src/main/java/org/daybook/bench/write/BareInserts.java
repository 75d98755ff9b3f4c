package org.daybook.bench.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.daybook.bench.http.Load;
import org.daybook.bench.machine.BenchPostgres;
import org.daybook.command.aggregate.TimeOrderedIds;

/**
 * What somebody would write by hand: INSERT and COMMIT, a row each, over ten connections, into a table with the columns,
 * checks and indexes of the record; no rules, no order, no HTTP. The rows are those of the record itself, each with an id,
 * an aggregate and a version of its own, so that they are of the same size.
 */
public final class BareInserts implements Contestant {

    private static final int CONNECTIONS = 10;
    private static final int AGGREGATES = 32;
    private static final int ROWS = 1_000;

    private static final String TABLE =
            """
            create schema if not exists bare;
            create table bare.event (like record.event including all);
            alter table bare.event alter position add generated always as identity (minvalue 0);
            grant usage on schema bare to daybook_app;
            grant select, insert on bare.event to daybook_app;
            """;
    private static final String TEMPLATES =
            """
            select aggregate_type, type, type_version, payload, metadata, zone, actor, role, post, salt
            from record.event where aggregate_type = 'workstream' and version > 0 order by position limit ?
            """;
    private static final String INSERT =
            """
            insert into bare.event (event_id, aggregate_id, version, recorded_at, effective_on,
              aggregate_type, type, type_version, payload, metadata, zone, actor, role, post, salt)
            values (?, ?, ?, now(), current_date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final int GIVEN = 10;
    private static final int BEFORE = 3;

    private final BenchPostgres postgres;
    private final String database;
    private final boolean autoCommit;
    private final List<Object[]> templates = new ArrayList<>();

    private BareInserts(BenchPostgres postgres, String database, boolean autoCommit) {
        this.postgres = postgres;
        this.database = database;
        this.autoCommit = autoCommit;
    }

    /** @param database of a Daybook that has written entries already */
    public static BareInserts into(BenchPostgres postgres, String database, boolean autoCommit) throws SQLException {
        BareInserts bare = new BareInserts(postgres, database, autoCommit);
        try (Connection connection = postgres.superuser(database)) {
            bare.prepare(connection);
        }
        return bare;
    }

    private void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement select = connection.prepareStatement(TEMPLATES)) {
            try (ResultSet there = statement.executeQuery("select to_regclass('bare.event') is not null")) {
                there.next();
                if (!there.getBoolean(1)) statement.execute(TABLE);
            }
            select.setInt(1, ROWS);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Object[] columns = new Object[GIVEN];
                    for (int i = 0; i < GIVEN; i++) columns[i] = row.getObject(i + 1);
                    templates.add(columns);
                }
            }
        }
        if (templates.isEmpty()) throw new IllegalStateException("There is no entry yet whose size could be taken");
    }

    @Override
    public String name() {
        return autoCommit ? "bare-autocommit" : "bare";
    }

    @Override
    public Load write(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Future<Histogram>> loops = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) loops.add(threads.submit(() -> loop(end)));
        }
        Histogram all = new Histogram(3);
        for (Future<Histogram> loop : loops) all.add(loop.get());
        return new Load(all.getTotalCount(), 0, time, all, "");
    }

    private Histogram loop(long end) throws SQLException {
        Histogram latencies = new Histogram(3);
        UUID[] aggregates = new UUID[AGGREGATES];
        for (int i = 0; i < AGGREGATES; i++) aggregates[i] = UUID.randomUUID();
        try (Connection connection = postgres.application(database)) {
            connection.setAutoCommit(autoCommit);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int written = 0; ; written++) {
                    long start = System.nanoTime();
                    if (start >= end) return latencies;
                    fill(insert, aggregates[written % AGGREGATES], written / AGGREGATES, written);
                    insert.executeUpdate();
                    if (!autoCommit) connection.commit();
                    latencies.recordValue((System.nanoTime() - start) / 1_000);
                }
            }
        }
    }

    private void fill(PreparedStatement insert, UUID aggregate, long version, int row) throws SQLException {
        // In the order of time, as ours are: their index grows at its end.
        insert.setString(1, TimeOrderedIds.next().toString());
        insert.setObject(2, aggregate);
        insert.setLong(BEFORE, version);
        Object[] columns = templates.get(row % templates.size());
        for (int i = 0; i < GIVEN; i++) insert.setObject(BEFORE + 1 + i, columns[i]);
    }
}
