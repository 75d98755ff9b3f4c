package org.daybook.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Clock;
import org.daybook.query.Until;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rebuild whose process is killed, or whose database goes away, in the middle. */
class KilledRebuildTest {

    private final RandomHistory history = new RandomHistory(31, 2_000);
    private final TestRecord record = history.record();
    private final TestRebuilds test = new TestRebuilds(record);

    @Test
    void afterItsProcessWasKilledItGoesOnWhereItWas() throws InterruptedException {
        record.projectAll();
        Rebuild left = test.left(FactSchema.FACTS_B);
        Process node = startNode();
        Until.holds(() -> {
            assertThat(node.isAlive()).isTrue();
            return test.log.find(left.id()).position() >= 300;
        });
        node.destroyForcibly().waitFor();
        test.awaitFree();
        long reached = test.log.find(left.id()).position();
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_A);

        test.rebuilds(test.inSteps(500, () -> {})).takeUpWhatWasCutShort();
        Rebuild finished = test.finished(left.id());
        assertThat(finished.failure()).isNull();
        assertThat(test.opened.getFirst()).isEqualTo(reached).isGreaterThanOrEqualTo(300);
        assertThat(record.projection().serving()).isEqualTo(FactSchema.FACTS_B);
        test.assertSameRows();
        assertThat(test.indexes("facts_b")).isEqualTo(test.indexes("facts_a"));
    }

    @Test
    void afterTheDatabaseWasLostItGoesOnByItself() throws InterruptedException {
        record.projectAll();
        Rebuild asked = test.rebuilds(test.inSteps(100, () -> {
                    if (test.opened.size() == 1 && reached() > 500) endEverySession();
                }))
                .start(TestRecord.ACCOUNT);

        assertThat(test.finished(asked.id()).failure()).isNull();
        assertThat(test.opened.get(1)).isGreaterThanOrEqualTo(500);
        test.assertSameRows();
    }

    private long reached() {
        return record.projection().reached(FactSchema.FACTS_B).position();
    }

    private void endEverySession() {
        record.jdbc()
                .queryForList("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE usename = current_user AND pid <> pg_backend_pid()"
                        + " AND application_name = '" + TestDatabase.UNPOOLED + "'");
    }

    private static Process startNode() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Node.class.getName(),
                            TestDatabase.url())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The node that is killed: in the middle of the entries in the serving schema it comes to a standstill. */
    static final class Node {

        private Node() {}

        public static void main(String[] url) throws InterruptedException {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(url[0]);
            database.setPassword("app");
            RebuildLog log = new RebuildLog(JdbcClient.create(database));
            ServingEntries entries = new ServingEntries(database, 10, 1_000);
            Rebuilding rebuilding = new Rebuilding(entries, database, entries.projection(), log, Clock.systemUTC());
            new Rebuilds(log, database, rebuilding, entries.projection(), () -> 0, Clock.systemUTC())
                    .takeUpWhatWasCutShort();
            Thread.currentThread().join();
        }
    }
}
