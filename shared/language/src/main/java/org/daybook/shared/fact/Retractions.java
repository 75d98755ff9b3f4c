package org.daybook.shared.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The corrections of a record or of one stream, indexed for frequent look-ups that mostly find nothing. This is the
 * one rule for what a correction voids: among all entries at one position, the newest known one counts. Immutable.
 */
public final class Retractions {

    public static final Retractions NONE = new Retractions(List.of());

    private static final int BYTES_EACH = 64;

    private final List<Retraction> all;
    /** Ascending; an entry that was corrected more than once is here as often. */
    private final long[] positions;

    private final long[] knownFrom;

    private Retractions(List<Retraction> ordered) {
        all = ordered;
        positions = ordered.stream().mapToLong(Retraction::position).toArray();
        knownFrom = ordered.stream().mapToLong(Retraction::knownFrom).toArray();
    }

    /** These and more. */
    public Retractions and(Collection<Retraction> more) {
        if (more.isEmpty()) return this;
        return new Retractions(Stream.concat(all.stream(), more.stream())
                .sorted(Comparator.comparingLong(Retraction::position))
                .toList());
    }

    /** Approximate size in memory. */
    public int bytes() {
        return BYTES_EACH * all.size();
    }

    /** Whether any correction, known at whatever position, is of the entry at that position. */
    public boolean concern(long position) {
        return Arrays.binarySearch(positions, position) >= 0;
    }

    /** Whether what is stamped so counts no longer for a reader who knows the record up to and including that position. */
    public boolean take(Stamp stamp, long known) {
        return take(stamp.position(), stamp.knownFrom(), known);
    }

    /** As {@link #take(Stamp, long)}, of the entry at a position, known from another position on. */
    public boolean take(long position, long from, long known) {
        int found = Arrays.binarySearch(positions, position);
        if (found < 0) return false;
        int first = found;
        while (first > 0 && positions[first - 1] == position) first--;
        for (int i = first; i < positions.length && positions[i] == position; i++) {
            if (knownFrom[i] > from && knownFrom[i] <= known) return true;
        }
        return false;
    }
}
