package org.daybook.command.board;

import java.time.LocalDate;
import java.util.List;
import org.daybook.command.state.EntryDay;

/** The latest statement about one attribute, and the entry that made it. */
record Stated<V>(V value, EntryDay entry) {

    /** That entry, if it holds from a later day than that one. */
    List<EntryDay> after(LocalDate day) {
        return entry.on().isAfter(day) ? List.of(entry) : List.of();
    }
}
