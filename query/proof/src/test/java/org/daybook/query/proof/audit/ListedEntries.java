package org.daybook.query.proof.audit;

import java.time.Duration;
import java.util.List;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.RawEntry;

/** The entries of an event store that somebody has laid hands on: in the order of positions, which may have gaps. */
final class ListedEntries implements EntryCursor {

    private final List<RawEntry> entries;
    private final long unreadable;
    private long position;

    /** @param unreadable the position of an entry that cannot be read; below zero for none */
    ListedEntries(List<RawEntry> entries, long position, long unreadable) {
        this.entries = entries;
        this.position = position;
        this.unreadable = unreadable;
    }

    @Override
    public List<RawEntry> next(int most, Duration patience) {
        List<RawEntry> page = entries.stream()
                .filter(raw -> raw.position() > position)
                .limit(most)
                .toList();
        if (page.stream().anyMatch(raw -> raw.position() == unreadable)) {
            throw new IllegalArgumentException("No such role");
        }
        if (!page.isEmpty()) position = page.getLast().position();
        return page;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
