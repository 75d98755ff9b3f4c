package org.daybook.app.store.postgres.writer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.app.Awaited;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.serial.EventSerializer;
import org.daybook.command.register.RegisterChange;
import org.daybook.shared.contract.EventContract;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A writer whose progress a test holds up by taking the lock of the record, so that others come together behind it. */
final class WriterStage implements AutoCloseable {

    private static final long APPEND_LOCK = 0x646179626f6f6bL;
    private static final EventSerializer SERIALIZER = new EventSerializer(EventContract.current());

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final RecordWriter writer;
    private final JdbcClient sql;
    private final Connection holder;

    /** @param direct the same database as the writer's, reached without what a test puts between */
    WriterStage(Database database, Database direct, WriterLimits limits) {
        writer = RecordWriter.start(database.writerPool(), Clock.systemUTC(), meters, limits);
        sql = JdbcClient.create(direct.as(direct.application()));
        holder = await(() -> direct.as(direct.application()).getConnection());
    }

    static WriterStage on(Database database) {
        return on(database, WriterLimits.waiting(512));
    }

    static WriterStage on(Database database, WriterLimits limits) {
        return new WriterStage(database, database, limits);
    }

    /** What somebody else who writes holds. */
    void holdTheLock() {
        hold(APPEND_LOCK);
    }

    void releaseTheLock() {
        release(APPEND_LOCK);
    }

    void hold(long lock) {
        execute("select pg_advisory_lock(" + lock + ")");
    }

    void release(long lock) {
        execute("select pg_advisory_unlock(" + lock + ")");
    }

    private void execute(String statement) {
        try (Statement s = holder.createStatement()) {
            s.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who waits until it is written. */
    Sent send(DomainEventMessage<?>... events) {
        return send(List.of(), events);
    }

    Sent send(List<RegisterChange> changes, DomainEventMessage<?>... events) {
        return Sent.by(() -> write(changes, events));
    }

    /** Waits itself. */
    void write(DomainEventMessage<?> event) {
        write(List.of(), event);
    }

    private void write(List<RegisterChange> changes, DomainEventMessage<?>... events) {
        List<NewEvent> rows = Arrays.stream(events)
                .<NewEvent>map(event -> NewEvent.of(event, SERIALIZER))
                .toList();
        writer.write(rows, changes);
    }

    /** Sends so that the writer has taken it and waits for the lock. */
    Sent sendAndAwaitTaken(DomainEventMessage<?>... events) {
        Sent sent = send(events);
        awaitTrue(() -> waitingForALock() == 1);
        return sent;
    }

    /** Sends so that it is the next in the queue. */
    Sent sendAndAwaitQueued(DomainEventMessage<?>... events) {
        return sendAndAwaitQueued(List.of(), events);
    }

    Sent sendAndAwaitQueued(List<RegisterChange> changes, DomainEventMessage<?>... events) {
        long before = queued();
        Sent sent = send(changes, events);
        awaitTrue(() -> queued() == before + 1);
        return sent;
    }

    long queued() {
        return (long) meters.get("daybook.writer.waiting").gauge().value();
    }

    long transactions() {
        return meters.get("daybook.writer.entries").summary().count();
    }

    long refused(String reason) {
        return (long) meters.get("daybook.writer.refused")
                .tag("reason", reason)
                .counter()
                .count();
    }

    private int waitingForALock() {
        return sql.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    /** As an operator would; the writer is the only one who waits for a lock. */
    void terminateWhoWaitsForALock() {
        sql.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted")
                .query()
                .listOfRows();
    }

    void awaitWaitingForALock() {
        awaitTrue(() -> waitingForALock() == 1);
    }

    /** How often each of the events is on record. */
    List<Integer> copies(DomainEventMessage<?>... events) {
        return Arrays.stream(events)
                .map(event -> sql.sql("select count(*) from record.event where event_id = ?")
                        .param(event.getIdentifier())
                        .query(Integer.class)
                        .single())
                .toList();
    }

    List<Long> positions() {
        return sql.sql("select position from record.event order by position")
                .query(Long.class)
                .list();
    }

    JdbcClient sql() {
        return sql;
    }

    static void awaitTrue(Callable<Boolean> condition) {
        Awaited.until("the writer has come so far", condition);
    }

    private static <T> T await(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.close();
        }
    }

    /** Somebody who waits for the writer, and what they are answered. */
    record Sent(Thread thread, CompletableFuture<Void> answer, CompletableFuture<Boolean> interrupted) {

        static Sent by(Runnable writing) {
            CompletableFuture<Void> answer = new CompletableFuture<>();
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Thread thread = Thread.ofPlatform().start(() -> {
                try {
                    writing.run();
                    answer.complete(null);
                } catch (RuntimeException e) {
                    answer.completeExceptionally(e);
                } finally {
                    interrupted.complete(Thread.currentThread().isInterrupted());
                }
            });
            return new Sent(thread, answer, interrupted);
        }

        void written() {
            try {
                answer.get(1, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                throw new AssertionError("not written", e.getCause());
            } catch (InterruptedException | TimeoutException e) {
                throw new AssertionError(e);
            }
        }

        Throwable failure() {
            try {
                answer.get(1, TimeUnit.MINUTES);
                throw new AssertionError("It was written");
            } catch (ExecutionException e) {
                return e.getCause();
            } catch (InterruptedException | TimeoutException e) {
                throw new AssertionError(e);
            }
        }
    }
}
