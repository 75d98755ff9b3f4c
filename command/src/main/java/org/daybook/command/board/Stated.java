package org.daybook.command.board;

import java.time.LocalDate;
import java.util.List;
import org.daybook.command.state.EntryDay;

/** What was said of one thing last, and the entry that says it. */
record Stated<V>(V value, EntryDay entry) {

    /** That entry, if it holds from a later day than that one. */
    List<EntryDay> after(LocalDate day) {
        return entry.on().isAfter(day) ? List.of(entry) : List.of();
    }
}
