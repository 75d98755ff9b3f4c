package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.daybook.query.Until;
import org.daybook.query.database.LeaderLease;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rebuilds on the database of the tests, and what tests ask of them. */
final class TestRebuilds {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.application());
    private final TestRecord record;
    /** The positions after which the record was opened. */
    final List<Long> opened = Collections.synchronizedList(new ArrayList<>());

    /** How often its reader has given it up, or come to its end. */
    final AtomicInteger closed = new AtomicInteger();

    final RebuildLog log = new RebuildLog(jdbc);

    TestRebuilds(TestRecord record) {
        this.record = record;
        log.unfinished().forEach(left -> log.finish(left.id(), Instant.now(), "left by another test"));
    }

    /** A node's. */
    Rebuilds rebuilds(EntrySource source) {
        return rebuilds(source, log);
    }

    Rebuilds rebuilds(EntrySource source, RebuildLog log) {
        Rebuilding rebuilding =
                new Rebuilding(source, TestDatabase.unpooled(), record.projection(), log, Clock.systemUTC());
        return new Rebuilds(
                log, TestDatabase.unpooled(), rebuilding, record.projection(), () -> record.head(), Clock.systemUTC());
    }

    /** Runs it to its end, in this thread. */
    void run(Rebuild rebuild) throws SQLException, InterruptedException {
        rebuilding(TestDatabase.unpooled()).run(rebuild);
    }

    /**
     * Runs it, in this thread, until so many pieces are committed and the next cannot be.
     *
     * @param unheard whether that one is committed all the same, and nobody hears of it
     * @return whether it came to its end before
     */
    boolean runUntilCut(Rebuild rebuild, int pieces, boolean unheard) throws SQLException, InterruptedException {
        try {
            rebuilding(new CutConnections(TestDatabase.unpooled(), pieces, unheard))
                    .run(rebuild);
            return true;
        } catch (SQLException cut) {
            assertThat((Throwable) cut).hasMessage(CutConnections.CUT);
            return log.find(rebuild.id()).finishedAt() != null;
        }
    }

    private Rebuilding rebuilding(DataSource connections) {
        return new Rebuilding(record.source(), connections, record.projection(), log, Clock.systemUTC());
    }

    /** What happens between two pages. */
    @FunctionalInterface
    interface Between {
        void pages() throws InterruptedException;
    }

    /** The record in pages of that size at most. */
    EntrySource inSteps(int size, Between between) {
        return reached -> {
            opened.add(reached.position());
            EntryCursor whole = record.source().after(reached);
            return new EntryCursor() {
                @Override
                public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
                    between.pages();
                    return whole.next(Math.min(size, most), patience);
                }

                @Override
                public void close() {
                    whole.close();
                    closed.incrementAndGet();
                }
            };
        };
    }

    static EntrySource nothing() {
        return reached -> new EntryCursor() {
            @Override
            public List<RawEntry> next(int most, Duration patience) {
                return List.of();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    /** A rebuild that was asked for and that nobody has begun. */
    Rebuild left(FactSchema schema) {
        Rebuild left = new Rebuild(
                UUID.randomUUID(),
                TestRecord.ACCOUNT.value(),
                Instant.now(),
                schema,
                record.head(),
                -1,
                Stage.FILLING,
                null,
                null,
                null,
                null);
        log.begin(left);
        return left;
    }

    void sayWasTakenUpBy(String version) {
        jdbc.sql("UPDATE projection.rebuild SET facts_version = ? WHERE finished_at IS NULL")
                .param(version)
                .update();
    }

    Rebuild finished(UUID id) {
        Until.holds(() -> log.find(id).finishedAt() != null && free());
        return log.find(id);
    }

    /** Waits until nobody rebuilds. */
    void awaitFree() {
        Until.holds(TestRebuilds::free);
    }

    private static boolean free() {
        Optional<LeaderLease> lease = LeaderLease.take(TestDatabase.unpooled(), LeaderLease.Duty.REBUILDING);
        lease.ifPresent(LeaderLease::close);
        return lease.isPresent();
    }

    /** Ends the session that holds the turn to rebuild, and no other. */
    void endTheTurn() {
        assertThat(jdbc.sql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                                + " AND (classid::bigint << 32) + objid::bigint = x'72656275696c64'::bigint")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    void assertSameRows() {
        assertThat(TestRecord.TABLES)
                .allSatisfy(table -> assertThat(rows("facts_b", table)).isEqualTo(rows("facts_a", table)));
    }

    private List<String> rows(String schema, String table) {
        return jdbc.sql("SELECT t::text FROM %s.\"%s\" t ORDER BY 1".formatted(schema, table))
                .query(String.class)
                .list();
    }

    /** Definitions of indexes and constraints, without the name of the schema. */
    List<String> indexes(String schema) {
        return jdbc.sql("SELECT replace(indexdef, schemaname || '.', '') FROM pg_indexes WHERE schemaname = :schema"
                        + " UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
                        + " WHERE connamespace = CAST(:schema AS regnamespace) ORDER BY 1")
                .param("schema", schema)
                .query(String.class)
                .list();
    }
}
