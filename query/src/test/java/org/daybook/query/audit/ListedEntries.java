package org.daybook.query.audit;

import java.time.Duration;
import java.util.List;
import org.daybook.query.facts.EntryCursor;
import org.daybook.query.facts.RawEntry;

/** The entries of an event store that somebody has laid hands on: in the order of positions, which may have gaps. */
final class ListedEntries implements EntryCursor {

    private final List<RawEntry> entries;
    private long position;

    ListedEntries(List<RawEntry> entries, long position) {
        this.entries = entries;
        this.position = position;
    }

    @Override
    public List<RawEntry> next(int most, Duration patience) {
        List<RawEntry> page = entries.stream()
                .filter(raw -> raw.position() > position)
                .limit(most)
                .toList();
        if (!page.isEmpty()) position = page.getLast().position();
        return page;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
