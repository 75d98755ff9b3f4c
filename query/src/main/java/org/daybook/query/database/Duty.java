package org.daybook.query.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one node at a time does for as long as it runs, on a thread and a connection of its own, holding a lock. What fails
 * is tried again until it goes well.
 */
public final class Duty {

    /** The work itself. */
    @FunctionalInterface
    public interface Work {

        /**
         * Goes on until it is told to stop.
         *
         * @param connection on which the lock is held
         * @param goesOn false once it has to stop
         * @throws InterruptedException if it is told to stop while it waits
         */
        void run(Connection connection, BooleanSupplier goesOn) throws SQLException, InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Duty.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final long STOPS_WITHIN_MILLIS = 5_000;

    private final String thread;
    private final String failing;
    private final NodeLock.Of lock;
    private final DataSource connections;
    private final Work work;
    private volatile Thread worker;
    private volatile String trouble;

    /**
     * @param thread its name
     * @param failing what is said in the log while it fails: what stands still for the reader
     * @param connections outside the pool
     */
    public Duty(String thread, String failing, NodeLock.Of lock, DataSource connections, Work work) {
        this.thread = thread;
        this.failing = failing;
        this.lock = lock;
        this.connections = connections;
        this.work = work;
    }

    public synchronized void start() {
        if (worker != null) return;
        // It looks whether it is the worker, so it has to be that before it starts.
        worker = Thread.ofPlatform().name(thread).daemon().unstarted(this::run);
        worker.start();
    }

    public synchronized void stop() {
        Thread running = worker;
        if (running == null) return;
        worker = null;
        running.interrupt();
        try {
            running.join(STOPS_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return worker != null;
    }

    /** Why it failed when it was last tried here; absent while this node does it, or has not tried. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private boolean goesOn() {
        return worker == Thread.currentThread();
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (goesOn()) {
            long begun = System.nanoTime();
            try {
                runOnOneConnection();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Errors as well: nobody else would notice that this thread had ended.
                if (!goesOn()) return;
                trouble = failing + ": " + e.getMessage();
                boolean wentWell = System.nanoTime() - begun > LONGEST_PAUSE.toNanos();
                pause = wentWell ? FIRST_PAUSE : pause;
                LOG.warn("{}; it is tried again in {} s", failing, pause.toSeconds(), e);
                if (!sleep(pause)) return;
                pause = longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void runOnOneConnection() throws SQLException, InterruptedException {
        try (Connection connection = connections.getConnection()) {
            NodeLock held = NodeLock.on(connection, lock);
            while (!held.take()) Thread.sleep(FIRST_PAUSE);
            trouble = null;
            work.run(connection, this::goesOn);
        }
    }
}
