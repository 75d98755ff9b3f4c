package org.daybook.command.workstream.stream;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;

/** All entries of one workstream in order of version, including corrections. */
public record RecordedStream(WorkstreamId workstream, List<Entry> entries) {

    public RecordedStream {
        entries = List.copyOf(entries);
    }

    /** The entry of that version as it was recorded. */
    public Optional<Entry> find(long version) {
        return version >= 0 && version < entries.size() ? Optional.of(entries.get((int) version)) : Optional.empty();
    }

    /** The version of the last entry. */
    public long version() {
        return entries.getLast().header().version();
    }

    /** As it was when that version was the last. */
    public RecordedStream until(long version) {
        return new RecordedStream(
                workstream,
                entries.stream()
                        .filter(entry -> entry.header().version() <= version)
                        .toList());
    }

    /** Every entry that counts, each in the place of the one recorded; of several corrections the last. */
    public List<CountingEntry> counting() {
        return Chronicle.of(entries).counting().stream()
                .map(said -> new CountingEntry(
                        find(said.version()).orElseThrow(), (WorkstreamEvent) said.event(), said.effectiveOn()))
                .toList();
    }
}
