package org.daybook.query.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.query.facts.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Nodes hear of each other's commits, on a real database whose sessions are ended under them. It is one of its own, in which
 * nobody else commits.
 */
class SignalReceiverTest {

    private static final String DATABASE = "signals";
    private static final long TRIES = 60;

    private final CommitSignal signal = new CommitSignal();
    private final BlockingQueue<Integer> listening = new LinkedBlockingQueue<>();
    private final AtomicReference<Error> failing = new AtomicReference<>();
    private final SignalReceiver receiver = new SignalReceiver(
            new DelegatingDataSource(TestDatabase.unpooled(DATABASE)) {
                @Override
                public Connection getConnection() throws SQLException {
                    Error error = failing.getAndSet(null);
                    if (error != null) throw error;
                    Connection connection = super.getConnection();
                    listening.add(connection.unwrap(PGConnection.class).getBackendPID());
                    return connection;
                }
            },
            signal);

    @BeforeAll
    static void createDatabase() {
        JdbcClient.create(TestDatabase.owner())
                .sql("CREATE DATABASE " + DATABASE)
                .update();
    }

    @AfterAll
    static void dropDatabase() {
        JdbcClient.create(TestDatabase.owner())
                .sql("DROP DATABASE " + DATABASE + " WITH (FORCE)")
                .update();
    }

    @BeforeEach
    void start() {
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop();
        assertThat(receiver.isRunning()).isFalse();
    }

    @Test
    void aCommitOfAnotherNodeRaisesTheSignal() throws Exception {
        raisedByListening();

        long before = signal.times();
        commit();

        assertRaisedAfter(before);
    }

    @Test
    void whatIsRolledBackRaisesNothing() throws Exception {
        raisedByListening();

        long before = signal.times();
        try (Connection other = TestDatabase.unpooled(DATABASE).getConnection()) {
            other.setAutoCommit(false);
            new CommitSignal().announce(other);
            other.rollback();
        }
        commit();
        assertRaisedAfter(before);
        // Notifications come in the order of commits, so that one of what was rolled back would have come by now.
        assertThat(signal.times()).isEqualTo(before + 1);
    }

    @Test
    void aNodeIsNotRaisedByItsOwnCommitsWhichItRaisesItself() throws Exception {
        raisedByListening();

        long before = signal.times();
        for (int i = 0; i < 20; i++) commit(signal);
        commit();
        assertRaisedAfter(before);
        // In the order of commits: those of its own would have come by now.
        assertThat(signal.times()).isEqualTo(before + 1);
    }

    @Test
    void itListensAgainWhenItsSessionWasEnded() throws Exception {
        int first = raisedByListening();
        long before = signal.times();

        end(first);

        int second = session();
        assertThat(second).isNotEqualTo(first);
        assertRaisedAfter(before);
        long again = signal.times();
        commit();
        assertRaisedAfter(again);
    }

    @Test
    void anErrorDoesNotEndIt() throws Exception {
        int first = raisedByListening();
        long before = signal.times();
        failing.set(new StackOverflowError("as of a driver that recurses"));

        end(first);

        session();
        assertThat(failing).hasNullValue();
        assertRaisedAfter(before);
    }

    @Test
    void eachLossIsLoggedAndSoIsItsEnd() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(SignalReceiver.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        logger.addAppender(logged);
        Level before = logger.getLevel();
        logger.setLevel(Level.INFO);
        try {
            int session = raisedByListening();
            for (int loss = 0; loss < 2; loss++) {
                long raised = signal.times();
                end(session);
                session = session();
                assertRaisedAfter(raised);
            }
            assertThat(logged.list)
                    .extracting(ILoggingEvent::getLevel)
                    .containsExactly(Level.WARN, Level.INFO, Level.WARN, Level.INFO);
        } finally {
            logger.setLevel(before);
            logger.detachAppender(logged);
        }
    }

    @Test
    void aWaiterLooksAgainThoughNothingIsHeard() throws Exception {
        receiver.stop();
        long before = signal.times();

        signal.await(before, Duration.ofMinutes(10));

        assertThat(signal.times()).isEqualTo(before);
    }

    /** The session that listens, once it does. */
    private int raisedByListening() throws InterruptedException {
        int session = session();
        assertRaisedAfter(0);
        return session;
    }

    private int session() throws InterruptedException {
        Integer session = listening.poll(TRIES, TimeUnit.SECONDS);
        assertThat(session).isNotNull();
        return session;
    }

    private static void commit() throws SQLException {
        commit(new CommitSignal());
    }

    private static void commit(CommitSignal node) throws SQLException {
        try (Connection other = TestDatabase.unpooled(DATABASE).getConnection()) {
            other.setAutoCommit(false);
            node.announce(other);
            other.commit();
        }
    }

    private static void end(int session) {
        assertThat(JdbcClient.create(TestDatabase.owner())
                        .sql("SELECT pg_terminate_backend(?, 30000)")
                        .param(session)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void assertRaisedAfter(long before) throws InterruptedException {
        for (int i = 0; i < TRIES && signal.times() == before; i++) signal.await(before, Duration.ofSeconds(1));
        assertThat(signal.times()).isGreaterThan(before);
    }
}
