package org.daybook.query.facts;

import java.time.Duration;
import java.util.List;

/** A place in the record that moves on with what is read; for one thread at a time. */
public interface EntryCursor extends AutoCloseable {

    /**
     * The entries that follow, in order and at most so many.
     *
     * @param patience how long to wait for the first of them
     * @return nothing if none came in that time
     * @throws InterruptedException if the thread is told to stop while it waits
     */
    List<RawEntry> next(int most, Duration patience) throws InterruptedException;

    @Override
    void close();
}
