package org.daybook.app.store.postgres.writer;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One attempt to write units of work in one transaction, and how far it came. */
final class Attempt {

    private final List<WriteUnit> units;
    private final boolean another;
    private final Map<WriteUnit, RuntimeException> refused = new HashMap<>();
    private List<PlacedEvent> placed = List.of();
    private boolean asked;
    private boolean found;
    private long writtenAt;

    /** @param another whether an earlier one might have written them: the record is asked first */
    Attempt(List<WriteUnit> units, boolean another) {
        this.units = units;
        this.another = another;
    }

    List<WriteUnit> units() {
        return units;
    }

    boolean isAnother() {
        return another;
    }

    /**
     * Whether any of the units may be on record, now that its transaction has failed.
     *
     * @param before whether an earlier attempt may have written them
     */
    boolean mayBeWritten(boolean before) {
        return !placed.isEmpty() || found || before && !asked;
    }

    List<PlacedEvent> placed() {
        return placed;
    }

    Map<WriteUnit, RuntimeException> refused() {
        return refused;
    }

    /** It is known now what earlier attempts wrote: some of the units, or none. */
    void asked(boolean foundSome) {
        asked = true;
        found = foundSome;
    }

    void refuse(WriteUnit unit, RuntimeException why) {
        refused.put(unit, why);
    }

    /** These are written; from now on a lost connection leaves it open whether they were committed. */
    void written(List<PlacedEvent> events) {
        placed = events;
        writtenAt = System.nanoTime();
    }

    Duration sinceWritten() {
        return Duration.ofNanos(System.nanoTime() - writtenAt);
    }
}
