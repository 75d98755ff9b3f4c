package org.daybook.query.rebuild;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.daybook.query.facts.FactSchema;

/** The lanes of a rebuild, which get work in turn. A caller that is faster than the lanes waits. */
final class Lanes implements AutoCloseable {

    /** Two keep two cores busy, as the one folds while the other waits for its COPY; beyond four the disk is the limit. */
    private static final int LEAST = 2;

    private static final int MOST = 4;

    private final List<Lane> lanes = new ArrayList<>();
    private final Deque<Future<?>> given = new ArrayDeque<>();
    private int next;

    static Lanes open(DataSource connections, FactSchema idle) throws SQLException {
        Lanes lanes = new Lanes();
        try {
            int many = Math.clamp(Runtime.getRuntime().availableProcessors(), LEAST, MOST);
            for (int i = 0; i < many; i++) lanes.lanes.add(Lane.open(connections, idle));
            return lanes;
        } catch (SQLException | RuntimeException e) {
            lanes.close();
            throw e;
        }
    }

    /**
     * Gives work to the next lane.
     *
     * @throws SQLException as other exceptions here: that of work given before, which has failed
     */
    <T> Future<T> give(Lane.Work<T> work) throws SQLException, InterruptedException {
        if (given.size() > lanes.size()) await(given.remove());
        Future<T> future = lanes.get(next++ % lanes.size()).run(work);
        given.add(future);
        return future;
    }

    /** Waits until all is done. */
    void await() throws SQLException, InterruptedException {
        while (!given.isEmpty()) await(given.remove());
    }

    /** Waits for all that was given before, then does this. */
    <T> T ask(Lane.Work<T> work) throws SQLException, InterruptedException {
        await();
        return await(lanes.getFirst().run(work));
    }

    /** The same in no transaction. */
    <T> T askApart(Lane.Work<T> work) throws SQLException, InterruptedException {
        await();
        return await(lanes.getFirst().runApart(work));
    }

    private static <T> T await(Future<T> work) throws SQLException, InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static SQLException failure(Throwable cause) throws InterruptedException {
        return switch (cause) {
            case SQLException e -> e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        lanes.forEach(Lane::close);
    }
}
