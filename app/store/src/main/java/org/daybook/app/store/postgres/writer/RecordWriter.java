package org.daybook.app.store.postgres.writer;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.daybook.command.register.RegisterChange;
import org.daybook.shared.rejection.Rejection;

/**
 * Writes to the record: one thread of each node takes what commands bring and writes what has come together in one
 * transaction. Nothing is waited for: under load groups grow by themselves, because more comes while one is written.
 *
 * <p>The queue is bounded; what finds no room is refused at once. See {@link GroupCommit} for what follows a failure.
 */
public final class RecordWriter implements AutoCloseable {

    /** Marks the end of the queue. */
    private static final WriteUnit END = new WriteUnit(List.of(), List.of());

    private final HikariDataSource pool;
    private final WriterLimits limits;
    private final BlockingQueue<WriteUnit> queue;
    private final RecentPlaces places = new RecentPlaces();
    private final WriterMeters meters;
    private final GroupCommit groups;
    private final Thread thread;
    private volatile boolean closed;
    private boolean ended;

    private RecordWriter(HikariDataSource pool, Clock clock, MeterRegistry registry, WriterLimits limits) {
        this.pool = pool;
        this.limits = limits;
        this.queue = new ArrayBlockingQueue<>(limits.waiting());
        this.meters = new WriterMeters(registry, queue);
        this.groups = new GroupCommit(new GroupTransaction(pool, clock, meters), places, limits.untilWritten());
        this.thread = Thread.ofPlatform().name("record-writer").daemon().unstarted(this::run);
    }

    /**
     * @param pool its own, closed with it; see {@link org.daybook.app.store.database.Database#writerPool}
     * @param clock gives recordedAt; kept to the microsecond
     * @param waiting how many commands may wait
     */
    public static RecordWriter start(HikariDataSource pool, Clock clock, MeterRegistry meters, int waiting) {
        return start(pool, clock, meters, WriterLimits.waiting(waiting));
    }

    static RecordWriter start(HikariDataSource pool, Clock clock, MeterRegistry meters, WriterLimits limits) {
        RecordWriter writer = new RecordWriter(pool, clock, meters, limits);
        writer.thread.start();
        return writer;
    }

    /**
     * Returns once all of the events are on record and the register knows of them.
     *
     * @throws Rejection if there was no room or no time to write them: none is on record
     * @throws org.daybook.command.dispatch.OutcomeUnknown if it could not be established in time whether they are on
     *     record
     * @throws RuntimeException any other failure: none is on record
     */
    public void write(List<NewEvent> events, List<RegisterChange> changes) {
        WriteUnit unit = new WriteUnit(events, changes);
        try {
            if (!queue.offer(unit)) throw NotWritten.full();
            if (closed && unit.withdraw()) throw NotWritten.stopping();
            unit.await(limits);
        } catch (RuntimeException failure) {
            queue.remove(unit);
            meters.refused(failure);
            throw failure;
        }
    }

    RecentPlaces places() {
        return places;
    }

    /** Finishes what was taken and refuses the rest. */
    @Override
    public void close() {
        closed = true;
        groups.stop();
        do refuseAllThatWait();
        while (!queue.offer(END));
        try {
            thread.join(limits.untilWritten());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.close();
        }
    }

    private void refuseAllThatWait() {
        for (WriteUnit unit = queue.poll(); unit != null; unit = queue.poll()) {
            if (unit.withdraw()) unit.fail(NotWritten.stopping());
        }
    }

    private void run() {
        try {
            while (!ended) {
                List<WriteUnit> group = group(queue.take());
                if (!group.isEmpty()) groups.settle(group);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the writer", e);
        }
    }

    /** What waits, up to as much as one transaction may hold. */
    private List<WriteUnit> group(WriteUnit first) {
        List<WriteUnit> group = new ArrayList<>();
        long bytes = 0;
        int events = 0;
        for (WriteUnit unit = first; unit != null; unit = queue.poll()) {
            if (unit == END) ended = true;
            else if (unit.take()) group.add(unit);
            events += unit.events().size();
            bytes += unit.bytes();
            if (ended || events >= WriterLimits.EVENTS || bytes >= WriterLimits.BYTES) break;
        }
        return group;
    }
}
