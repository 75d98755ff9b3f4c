package org.daybook.query.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A background task that runs on one node at a time, under a {@link LeaderLease} and on a thread of its own, from the start
 * of the application to its end. Nodes without the lease try for it every second; a task that fails is run again after a
 * pause that grows from 1 s to 60 s.
 */
public abstract class LeaderTask implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LeaderTask.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final long STOPS_WITHIN_MILLIS = 5_000;

    private final String thread;
    private final String failing;
    private final LeaderLease.Duty duty;
    private final DataSource connections;

    private volatile Thread worker;
    private volatile String trouble;

    /**
     * @param thread its name
     * @param failing the log message while it fails: what stands still for the reader
     * @param connections outside the pool
     */
    protected LeaderTask(String thread, String failing, LeaderLease.Duty duty, DataSource connections) {
        this.thread = thread;
        this.failing = failing;
        this.duty = duty;
        this.connections = connections;
    }

    /**
     * Does the work until it has to stop.
     *
     * @param goesOn false once it has to stop
     * @throws InterruptedException if it has to stop while it waits
     */
    protected abstract void lead(LeaderLease lease, BooleanSupplier goesOn) throws SQLException, InterruptedException;

    @Override
    public synchronized void start() {
        if (worker != null) return;
        // The thread compares itself with the field, which has to be set before it starts.
        worker = Thread.ofPlatform().name(thread).daemon().unstarted(this::run);
        worker.start();
    }

    @Override
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

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    /** Why the task failed on this node when it was last tried; absent while it runs here, or has not been tried. */
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
                leadOnce();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Errors as well: otherwise the end of this thread would go unnoticed.
                if (!goesOn()) return;
                trouble = failing + ": " + e.getMessage();
                if (System.nanoTime() - begun > LONGEST_PAUSE.toNanos()) pause = FIRST_PAUSE;
                LOG.warn("{}; next attempt in {} s", failing, pause.toSeconds(), e);
                if (!sleep(pause)) return;
                pause = longer(pause);
            }
        }
    }

    private void leadOnce() throws SQLException, InterruptedException {
        try (LeaderLease lease = LeaderLease.candidate(connections, duty)) {
            while (!lease.acquire()) Thread.sleep(FIRST_PAUSE);
            trouble = null;
            lead(lease, this::goesOn);
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
}
