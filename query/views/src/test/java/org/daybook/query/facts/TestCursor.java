package org.daybook.query.facts;

import java.time.Duration;
import java.util.List;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.entry.StoredEntry;

/** Reads entries from memory; those that are added while it reads as well. */
public class TestCursor implements EntryCursor {

    private final List<StoredEntry> entries;
    private long position;

    public TestCursor(List<StoredEntry> entries, long position) {
        this.entries = entries;
        this.position = position;
    }

    @Override
    public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (entries.size() <= position + 1 && System.nanoTime() < deadline) Thread.sleep(5);
        List<RawEntry> page = entries.stream()
                .skip(position + 1)
                .limit(most)
                .map(TestRecord::raw)
                .toList();
        position += page.size();
        return page;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
