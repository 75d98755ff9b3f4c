package org.daybook.query.audit;

import java.util.ArrayList;
import java.util.List;

/** What an audit found: all of it counted, and the first of it kept. */
final class Findings {

    /** Of a record that was replaced as a whole, a thousand entries tell as much as a million. */
    private static final int MOST = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Finding.Kind kind, Long position, String what) {
        count++;
        if (kept.size() < MOST) kept.add(new Finding(kind, position, what));
    }

    long count() {
        return count;
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }
}
