package org.daybook.query.facts.entry;

import java.time.Duration;
import java.util.List;

/** A place in the record that moves on with what is read; for one thread at a time. */
public interface EntryCursor extends AutoCloseable {

    /**
     * So many bytes as stored, and one entry that may go beyond: whoever reads holds several pages, some of them taken
     * apart, and an entry with a frozen slide may be a megabyte.
     */
    long PAGE_BYTES = 4L << 20;

    /**
     * The entries that follow, in order, at most so many, and no more once there are {@link #PAGE_BYTES}.
     *
     * @param patience how long to wait for the first of them
     * @return nothing if none came in that time
     * @throws InterruptedException if the thread is told to stop while it waits
     */
    List<RawEntry> next(int most, Duration patience) throws InterruptedException;

    @Override
    void close();
}
