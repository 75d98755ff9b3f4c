package org.daybook.query.rebuild;

import java.util.Locale;

/** The stage of a rebuild; most of the time is spent filling. */
public enum Stage {
    /** Loads the entries and what they say into tables without indexes. */
    FILLING(0, 0.75),
    /** Makes the indexes and tells the corrections. */
    INDEXING(0.75, 0.98),
    /** Adds what was recorded meanwhile, and lets the tables serve. */
    CATCHING_UP(0.98, 1);

    private final double from;
    private final double to;

    /** @param from the share of the whole work that is done when it begins, as measured on 150,000 entries */
    Stage(double from, double to) {
        this.from = from;
        this.to = to;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The share of the whole work that is done. */
    double share(long done, long ofAll) {
        return ofAll <= 0 ? to : from + (to - from) * Math.min(1, (double) done / ofAll);
    }
}
