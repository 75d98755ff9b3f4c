package org.daybook.command.state;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The entries about one entity that take effect on the latest days: at most twenty, enough to know whether any follows
 * a given day, and to name those that do. Sorted by day, then version. Immutable.
 */
public record LatestEntries(@JsonValue List<EntryDay> entries) {

    private static final int MOST = 20;
    private static final Comparator<EntryDay> BY_DAY =
            Comparator.comparing(EntryDay::on).thenComparing(EntryDay::version);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LatestEntries {
        entries = List.copyOf(entries);
    }

    public static LatestEntries none() {
        return new LatestEntries(List.of());
    }

    public LatestEntries with(EntryDay entry) {
        List<EntryDay> more = new ArrayList<>(entries);
        more.add(entry);
        more.sort(BY_DAY);
        return new LatestEntries(more.subList(Math.max(0, more.size() - MOST), more.size()));
    }

    /** Those that hold from a later day than that one. */
    public List<EntryDay> after(LocalDate day) {
        return entries.stream().filter(entry -> entry.on().isAfter(day)).toList();
    }
}
