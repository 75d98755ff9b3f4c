package org.daybook.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Standings.Probe;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.correction.EntryCorrected;

/**
 * The threads that an entry touched, and the places on the clocks to look up their values before and after. A
 * correction touches the threads of the voided entry and of its replacement; the voided entry may take effect on
 * another day.
 */
record EntryDiff(List<EntryThread> threads, LocalDate before, LocalDate after, long position) {

    /** @param taken for a correction, what it corrects and earlier corrections of that, oldest first; else nothing */
    static EntryDiff of(Entry entry, List<StoredEntry> taken) {
        LocalDate after = heldFrom(entry);
        LocalDate before = taken.isEmpty() ? after : heldFrom(last(taken).entry());
        boolean takesOnly = entry.event() instanceof EntryCorrected c && c.replacement() == null;
        List<EntryThread> threads = Stream.concat(taken.stream().map(StoredEntry::entry), Stream.of(entry))
                .flatMap(said -> EntryFacts.of(said, (header, version) -> -1).facts().stream())
                .map(Fact::thread)
                .distinct()
                .toList();
        return new EntryDiff(
                threads, before, takesOnly ? before : after, entry.header().position());
    }

    /** The latest that put something there; the first, which is the entry corrected, always did. */
    private static StoredEntry last(List<StoredEntry> taken) {
        return taken.reversed().stream()
                .filter(stored -> !(stored.entry().event() instanceof EntryCorrected c) || c.replacement() != null)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate heldFrom(Entry entry) {
        return entry.event() instanceof EntryCorrected c && c.replacement() != null
                ? c.replacement().effectiveOn()
                : entry.header().effectiveOn();
    }

    /** Two a thread: before and after. */
    Stream<Probe> probes() {
        return threads.stream()
                .flatMap(thread ->
                        Stream.of(new Probe(thread, before, position - 1), new Probe(thread, after, position)));
    }

    /** @param found the answers to the probes, in their order, from an iterator shared by a page of entries */
    List<Change> changes(Iterator<Optional<Fact>> found) {
        List<Change> changes = new ArrayList<>();
        for (EntryThread thread : threads) {
            Optional<Fact> earlier = found.next();
            Change.of(thread, earlier, found.next()).ifPresent(changes::add);
        }
        return changes;
    }
}
