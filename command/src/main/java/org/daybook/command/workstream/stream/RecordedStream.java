package org.daybook.command.workstream.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;

/** All entries of one workstream, in the order of their versions, corrections included. */
public record RecordedStream(WorkstreamId workstream, List<Entry> entries) {

    public RecordedStream {
        entries = List.copyOf(entries);
    }

    /** The entry of that version as it was recorded. */
    public Optional<Entry> find(long version) {
        return entries.stream()
                .filter(entry -> entry.header().version() == version)
                .findFirst();
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
        Map<Long, EntryCorrected> corrections = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof EntryCorrected correction) corrections.put(correction.entry(), correction);
        }
        return entries.stream()
                .filter(entry -> !(entry.event() instanceof EntryCorrected))
                .flatMap(entry -> counting(entry, corrections.get(entry.header().version())))
                .toList();
    }

    private static Stream<CountingEntry> counting(Entry entry, EntryCorrected correction) {
        if (correction == null) {
            WorkstreamEvent event = (WorkstreamEvent) entry.event();
            return Stream.of(new CountingEntry(entry, event, entry.header().effectiveOn()));
        }
        Replacement replacement = correction.replacement();
        return replacement == null
                ? Stream.empty()
                : Stream.of(new CountingEntry(entry, replacement.event(), replacement.effectiveOn()));
    }
}
