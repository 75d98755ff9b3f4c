package org.daybook.command.workstream.deliverable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;

/**
 * The target dates of a deliverable, in the order in which they were recorded. They count as moves in the order in
 * which they take effect.
 */
public record Promises(@JsonValue List<Promise> made) {

    /**
     * One of them.
     *
     * @param decided whether it was given with a board's decision
     */
    public record Promise(TargetDate targetDate, LocalDate effectiveOn, boolean decided) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Promises {
        made = List.copyOf(made);
    }

    Promises and(Promise another) {
        List<Promise> more = new ArrayList<>(made);
        more.add(another);
        return new Promises(more);
    }

    /** How often the target date has moved without a decision. */
    int undecidedMoves() {
        List<Promise> held = held();
        return (int) moves(held).steps().stream()
                .filter(step -> !held.get(step.to()).decided())
                .count();
    }

    /** Whether the one recorded last moves the target date on the day from which it holds. */
    boolean lastMoves() {
        List<Promise> held = held();
        return moves(held).steps().stream().anyMatch(step -> held.get(step.to()) == made.getLast());
    }

    private List<Promise> held() {
        return made.stream().sorted(Comparator.comparing(Promise::effectiveOn)).toList();
    }

    private static Moves<TargetDate> moves(List<Promise> held) {
        return Moves.ofDates(held.stream().map(Promise::targetDate).toList());
    }
}
