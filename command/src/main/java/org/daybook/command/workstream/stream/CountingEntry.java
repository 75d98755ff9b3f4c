package org.daybook.command.workstream.stream;

import java.time.LocalDate;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * An entry that counts: as recorded or, if corrected, with its replacement.
 *
 * @param recorded the entry as recorded, whose place in the stream it has
 * @param event what it says now
 * @param effectiveOn the day from which it now holds
 */
public record CountingEntry(Entry recorded, WorkstreamEvent event, LocalDate effectiveOn) {

    public EntryDay day() {
        return new EntryDay(version(), effectiveOn);
    }

    public long version() {
        return recorded.header().version();
    }
}
