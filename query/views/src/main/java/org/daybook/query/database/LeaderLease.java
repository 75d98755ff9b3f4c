package org.daybook.query.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * The right of one node, among all nodes on a database, to do something that only one may do at a time: an advisory lock
 * that PostgreSQL gives to a session. It ends when it is closed, and with its connection: a node that goes down gives it up
 * at once, and one that vanishes from the network soon loses it. What is written on {@link #connection()} is fenced: it
 * cannot be committed once the lease is lost, as the session that holds both is gone. A holder that writes on other
 * connections has to check {@link #isHeld()} or what it finds in the tables.
 */
public final class LeaderLease implements AutoCloseable {

    /** What is done by one node at a time; nothing else takes advisory locks by these keys. */
    public enum Duty {
        /** "facts" in ASCII. */
        PROJECTING(0x6661637473L),
        /** "ledger" in ASCII. */
        LEDGER(0x6c6564676572L),
        /** "witness" in ASCII. */
        WITNESSES(0x7769746e657373L),
        /** "rebuild" in ASCII. */
        REBUILDING(0x72656275696c64L),
        /** "audit" in ASCII. */
        AUDITING(0x6175646974L);

        private final long key;

        Duty(long key) {
            this.key = key;
        }
    }

    /**
     * The server probes a silent connection after 10 s and then every 5 s: a node that has not answered for 25 s is taken
     * to be gone. By the defaults of the server it would keep its leases for two hours. A shorter time would take them from
     * nodes whose network hiccups; during a longer one views stand still for longer than it takes to start another node.
     */
    private static final String NOTICE_A_VANISHED_NODE =
            """
            SET tcp_keepalives_idle = 10;
            SET tcp_keepalives_interval = 5;
            SET tcp_keepalives_count = 3;
            SET tcp_user_timeout = '25s'
            """;

    /** Statements on the connection take seconds at most, so a server that is silent for longer is gone. */
    private static final Duration SERVER_ANSWERS_WITHIN = Duration.ofSeconds(60);

    private static final int VALID_WITHIN_SECONDS = 5;

    private final Connection connection;
    private final Duty duty;
    private volatile boolean acquired;

    private LeaderLease(Connection connection, Duty duty) {
        this.connection = connection;
        this.duty = duty;
    }

    /**
     * Takes the lease if it is free; absent while another node, or another holder on this one, has it.
     *
     * @param connections outside the pool
     * @throws IllegalStateException if the database does not answer
     */
    public static Optional<LeaderLease> take(DataSource connections, Duty duty) {
        LeaderLease candidate = null;
        try {
            candidate = candidate(connections, duty);
            return candidate.acquire() ? Optional.of(candidate) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        } finally {
            if (candidate != null && !candidate.acquired) candidate.close();
        }
    }

    /** Opens a session that does not hold the lease yet. */
    static LeaderLease candidate(DataSource connections, Duty duty) throws SQLException {
        LeaderLease candidate = new LeaderLease(connections.getConnection(), duty);
        try (Statement statement = candidate.connection.createStatement()) {
            candidate.connection.setNetworkTimeout(Runnable::run, (int) SERVER_ANSWERS_WITHIN.toMillis());
            statement.execute(NOTICE_A_VANISHED_NODE);
            return candidate;
        } catch (SQLException | RuntimeException | Error e) {
            JdbcUtils.closeConnection(candidate.connection);
            throw e;
        }
    }

    /** Takes the lease if it is free; says whether this session has it now. */
    boolean acquire() throws SQLException {
        return acquired = acquired || ask("SELECT pg_try_advisory_lock(?)");
    }

    /** The connection whose session holds the lease. */
    public Connection connection() {
        return connection;
    }

    /** Whether this session has taken it and no other can have taken it since; asks the database. */
    public boolean isHeld() {
        try {
            return acquired && connection.isValid(VALID_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Takes back what is not committed before it gives the lease up: the next holder finds nothing half done. */
    @Override
    public void close() {
        try {
            if (acquired) giveUp();
        } catch (SQLException lost) {
            // The lease was lost with the connection.
        } finally {
            acquired = false;
            JdbcUtils.closeConnection(connection);
        }
    }

    private void giveUp() throws SQLException {
        if (!connection.getAutoCommit()) connection.rollback();
        ask("SELECT pg_advisory_unlock(?)");
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, duty.key);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
