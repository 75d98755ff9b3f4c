package org.daybook.query.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Signals on this node that the views or the ledger have advanced. The committing code raises it after the commit;
 * other nodes are told by {@code NOTIFY} ({@link SignalReceiver}). It does not say what has changed, and may be raised
 * without a change.
 */
@Component
public class CommitSignal {

    static final String CHANNEL = "daybook_committed";

    /** A notification that was lost while the connection was costs a waiter no more than this. */
    public static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    /** By which a node knows its own notifications, that come back to it as to every session that listens. */
    private final String node = UUID.randomUUID().toString();

    private final Lock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private long times;

    /** Adds the notification of other nodes to the transaction of the connection: they hear of it when it is committed. */
    public void announce(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("NOTIFY " + CHANNEL + ", '" + node + "'");
        }
    }

    /** Whether this node sent the notification: it raises the signal itself, whether it hears of its commits or not. */
    boolean isOwn(String notification) {
        return node.equals(notification);
    }

    /** To be called after the commit; where its answer was lost and it is not, waiters look after a second. */
    public void raise() {
        lock.lock();
        try {
            times++;
            raised.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often it was raised: to be read before looking, and handed to {@link #await} if what was seen was too little. */
    public long times() {
        lock.lock();
        try {
            return times;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until it is raised once more than {@code before}, but no longer than {@code atMost}, nor than a second: then it
     * is time to look in any case.
     */
    public void await(long before, Duration atMost) throws InterruptedException {
        await(before, atMost, LOOK_ANYWAY);
    }

    /** The same with another interval after which it is time to look in any case. */
    public void await(long before, Duration atMost, Duration lookAnyway) throws InterruptedException {
        Duration longest = atMost.compareTo(lookAnyway) < 0 ? atMost : lookAnyway;
        lock.lockInterruptibly();
        try {
            long left = longest.toNanos();
            while (times == before && left > 0) left = raised.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }
}
