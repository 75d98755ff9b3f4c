package org.daybook.query.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.fact.Voiding;

/** The corrections of an aggregate, laid out to be looked up often and mostly in vain. */
final class Voidings {

    static final Voidings NONE = new Voidings(List.of());

    private static final int BYTES_EACH = 64;

    private final List<Voiding> all;

    /** In order; what was corrected more than once is there as often. */
    private final long[] positions;

    private final long[] knownFrom;

    private Voidings(List<Voiding> ordered) {
        all = ordered;
        positions = ordered.stream().mapToLong(Voiding::position).toArray();
        knownFrom = ordered.stream().mapToLong(Voiding::knownFrom).toArray();
    }

    Voidings and(List<Voiding> more) {
        if (more.isEmpty()) return this;
        return new Voidings(Stream.concat(all.stream(), more.stream())
                .sorted(Comparator.comparingLong(Voiding::position))
                .toList());
    }

    /** How much room they take, about. */
    int bytes() {
        return BYTES_EACH * all.size();
    }

    /** Whether any correction, whenever known, is of what was said at that position. */
    boolean concern(long position) {
        return Arrays.binarySearch(positions, position) >= 0;
    }

    /** Whether one that is known takes away what was said at a position and known from another on. */
    boolean take(long position, long from, long known) {
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
