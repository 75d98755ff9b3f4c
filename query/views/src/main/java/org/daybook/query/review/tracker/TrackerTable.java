package org.daybook.query.review.tracker;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.rejection.InvalidValue;

/** One of the panel's usual tables of recommendations. */
public enum TrackerTable {
    /** Neither confirmed nor closed. */
    OPEN,
    /** Confirmed or closed on a given day or after it. */
    COMPLETED,
    /** A later date was asked for, and the panel has still to decide. */
    LATER_DATES,
    /** An answer is owed, or what was agreed is still to be done, and its last possible day has passed. */
    OVERDUE;

    /** As addresses have it: "later-dates". */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidValue if there is none such */
    public static TrackerTable of(String written) {
        return Stream.of(values())
                .filter(table -> table.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "table",
                        "must be one of "
                                + Stream.of(values()).map(TrackerTable::written).collect(Collectors.joining(", "))));
    }
}
