package org.daybook.query.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Prepares a connection on which a node holds a lock for as long as it lives. A node that ends closes it; of one that
 * vanishes with its network the server hears nothing, and would by its defaults keep the lock for two hours.
 */
public final class LockSession {

    /**
     * The server asks after 10 s of silence, and every 5 s then: after 25 s without an answer, or with something
     * unacknowledged, the node is gone. A shorter while would take the lock from nodes whose network hiccups; in a longer
     * one views stand still for longer than it takes to start another node.
     */
    private static final String ASKS_WHETHER_THE_NODE_IS_THERE =
            """
            SET tcp_keepalives_idle = 10;
            SET tcp_keepalives_interval = 5;
            SET tcp_keepalives_count = 3;
            SET tcp_user_timeout = '25s'
            """;

    /** The other way round: what runs on these takes seconds at most, so a server that says nothing is gone. */
    private static final Duration SERVER_ANSWERS_WITHIN = Duration.ofSeconds(60);

    private LockSession() {}

    /** To be called before a lock is taken on it. */
    public static void prepare(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) SERVER_ANSWERS_WITHIN.toMillis());
        try (Statement statement = connection.createStatement()) {
            statement.execute(ASKS_WHETHER_THE_NODE_IS_THERE);
        }
    }
}
