package org.daybook.query.facts.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * The things of one concept, with what tells of most of them at a glance that they are not there or settled: the first day
 * of each, and where its last state stands. These lie side by side, so that the many that are settled cost next to nothing.
 */
final class OutlinedConcept {

    private final OutlinedThing[] things;
    private final int[] firstDays;
    private final int[] lastDays;
    private final long[] lastKnown;

    /** Absent where a correction may take the last state away. */
    private final Object[] lastStates;

    /** @param voided whether any correction ever concerns what was said at a position */
    OutlinedConcept(Collection<OutlinedThing> some, LongPredicate voided) {
        things = some.toArray(OutlinedThing[]::new);
        firstDays = new int[things.length];
        lastDays = new int[things.length];
        lastKnown = new long[things.length];
        lastStates = new Object[things.length];
        for (int i = 0; i < things.length; i++) glance(i, things[i].states(), voided);
    }

    private void glance(int i, RecordedValue[] states, LongPredicate voided) {
        if (states.length == 0) {
            firstDays[i] = Integer.MAX_VALUE;
            return;
        }
        RecordedValue last = states[states.length - 1];
        firstDays[i] = states[0].effectiveOn();
        lastDays[i] = last.effectiveOn();
        lastKnown[i] = last.knownFrom();
        lastStates[i] = voided.test(last.position()) ? null : last.mark();
    }

    /** Those that may be in one of these states there; all others are not. */
    List<OutlinedThing> perhaps(Set<String> statuses, int day, long known) {
        List<OutlinedThing> perhaps = new ArrayList<>();
        for (int i = 0; i < things.length; i++) {
            if (firstDays[i] <= day && !isSettled(i, statuses, day, known)) perhaps.add(things[i]);
        }
        return perhaps;
    }

    private boolean isSettled(int i, Set<String> statuses, int day, long known) {
        return lastStates[i] != null
                && lastDays[i] <= day
                && lastKnown[i] <= known
                && !statuses.contains(lastStates[i]);
    }
}
