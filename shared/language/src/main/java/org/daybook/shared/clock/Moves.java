package org.daybook.shared.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Counts the moves in a series of target dates. A date moves to other days, or to words without a date. These are not
 * moves: the first date after words, another spelling of the same days, other words without a date, and a note that
 * the deliverable is complete. If words stand between two dates, the second date is compared with the first.
 */
public final class Moves<T> {

    private final List<T> held;
    private final List<Step> steps;
    private final BiPredicate<T, T> same;

    /** From which place in the list it moved to which. */
    public record Step(int from, int to) {}

    private Moves(List<T> held, Predicate<T> counts, Predicate<T> dated, BiPredicate<T, T> same) {
        this.held = List.copyOf(held);
        this.same = same;
        List<Step> found = new ArrayList<>();
        int current = -1;
        T lastDate = null;
        for (int i = 0; i < held.size(); i++) {
            T next = held.get(i);
            if (!counts.test(next)) continue;
            boolean fromADate = current >= 0 && dated.test(held.get(current));
            boolean moves = fromADate
                    ? !same.test(held.get(current), next)
                    : lastDate != null && dated.test(next) && !same.test(lastDate, next);
            if (moves) found.add(new Step(current, i));
            if (dated.test(next)) lastDate = next;
            current = i;
        }
        this.steps = List.copyOf(found);
    }

    /** @param held in the order in which they hold */
    public static Moves<TargetDate> ofDates(List<TargetDate> held) {
        return new Moves<>(
                held,
                date -> date.kind() != TargetDateKind.COMPLETE,
                date -> date.first() != null || date.last() != null,
                TargetDate::sameDays);
    }

    /** @param held in the order in which they hold */
    public static Moves<MonthSpan> ofMonths(List<MonthSpan> held) {
        return new Moves<>(held, span -> true, span -> true, MonthSpan::sameMonths);
    }

    /** In the order in which they hold. */
    public List<Step> steps() {
        return steps;
    }

    public int times() {
        return steps.size();
    }

    /** The date from which it first moved, in its first spelling; absent while it has not moved. */
    public Optional<T> original() {
        if (steps.isEmpty()) return Optional.empty();
        int place = steps.getFirst().from();
        while (place > 0 && same.test(held.get(place - 1), held.get(place))) place--;
        return Optional.of(held.get(place));
    }

    /** What stood before it last moved; absent while it has not moved. */
    public Optional<T> previous() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(held.get(steps.getLast().from()));
    }
}
