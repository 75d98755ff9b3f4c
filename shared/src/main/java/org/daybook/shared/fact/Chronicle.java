package org.daybook.shared.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;

/**
 * The pure fold of entries: everything they say, whatever the order in which they arrive, and what of it stands on a
 * day for one who knows the record up to a position.
 */
public final class Chronicle {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Voiding> voidings = new ArrayList<>();

    public static Chronicle of(Iterable<Entry> entries) {
        Map<String, Long> positions = new HashMap<>();
        entries.forEach(entry -> positions.put(
                key(entry.header(), entry.header().version()), entry.header().position()));
        Chronicle chronicle = new Chronicle();
        entries.forEach(entry -> chronicle.add(EntryFacts.of(entry, (h, version) -> positions.get(key(h, version)))));
        return chronicle;
    }

    public void add(EntryFacts said) {
        facts.addAll(said.facts());
        said.voiding().ifPresent(voidings::add);
    }

    /** What stands on that day for one who knows every entry up to and including that position. */
    public Standing standing(LocalDate on, long known) {
        return new Standing(
                facts.stream().filter(fact -> counts(fact, on, known)).toList());
    }

    private boolean counts(Fact fact, LocalDate on, long known) {
        return fact.stamp().knownFrom() <= known
                && !fact.stamp().effectiveOn().isAfter(on)
                && voidings.stream().noneMatch(voiding -> voiding.voids(fact, known));
    }

    private static String key(EntryHeader header, long version) {
        return header.aggregate() + "/" + version;
    }
}
