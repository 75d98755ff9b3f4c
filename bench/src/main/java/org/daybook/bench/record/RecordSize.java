package org.daybook.bench.record;

/**
 * How large a record is to be. A smaller one is the beginning of a larger one: workstreams come to be in the same way and
 * at the same pace, and only their histories are shorter.
 *
 * @param entries of all aggregates together
 * @param workstreams among which they are shared out evenly
 * @param seed of every choice made
 */
public record RecordSize(int entries, int workstreams, long seed) {

    private static final int USUAL_WORKSTREAMS = 200;
    private static final long USUAL_SEED = 2012;

    public RecordSize {
        if (workstreams < 1 || entries < Founding.ENTRIES + workstreams)
            throw new IllegalArgumentException("Too few entries for as many workstreams");
    }

    /** 200 workstreams, so that a million entries are histories of five thousand. */
    public static RecordSize of(int entries) {
        return new RecordSize(entries, USUAL_WORKSTREAMS, USUAL_SEED);
    }

    /** How many entries the longest history has. */
    int rounds() {
        return Math.ceilDiv(entries - Founding.ENTRIES, workstreams);
    }
}
