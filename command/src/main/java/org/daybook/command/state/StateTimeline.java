package org.daybook.command.state;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The states of an entity, each with the day from which it applies. They are in the order of days, and within a day in
 * the order in which they were recorded, so that a view of a day shows the last one. A timeline begins with the
 * opening and is empty before it. Immutable.
 */
public record StateTimeline<S>(@JsonValue List<Step<S>> steps) {
    /** A state and the day from which it holds. */
    public record Step<S>(LocalDate from, S state) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StateTimeline {
        steps = List.copyOf(steps);
    }

    /** Of an entity that has not been opened. */
    public static <S> StateTimeline<S> empty() {
        return new StateTimeline<>(List.of());
    }

    /** Of an entity that is in that state from the day on which it was opened. */
    public static <S> StateTimeline<S> from(LocalDate day, S state) {
        return new StateTimeline<>(List.of(new Step<>(day, state)));
    }

    /** The same timeline with one state more, recorded after all others. */
    public StateTimeline<S> with(S state, LocalDate day) {
        int place = steps.size();
        while (place > 0 && steps.get(place - 1).from().isAfter(day)) place--;
        List<Step<S>> more = new ArrayList<>(steps);
        more.add(place, new Step<>(day, state));
        return new StateTimeline<>(more);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The day on which the thing was opened. */
    public LocalDate openedOn() {
        return steps.getFirst().from();
    }

    /** The state at the end of that day, as a view of the day shows it; of a day before the opening, the first state. */
    public S at(LocalDate day) {
        S state = steps.getFirst().state();
        for (Step<S> step : steps) {
            if (step.from().isAfter(day)) break;
            state = step.state();
        }
        return state;
    }

    /** The day from which the state at the end of that day holds. */
    public LocalDate since(LocalDate day) {
        LocalDate since = openedOn();
        for (Step<S> step : steps) {
            if (step.from().isAfter(day)) break;
            since = step.from();
        }
        return since;
    }

    /** A state of the kind wanted if the thing was in one at any time of that day, else the state at its end. */
    public S during(LocalDate day, Predicate<S> wanted) {
        Stream<S> begun = steps.stream().filter(step -> step.from().equals(day)).map(Step::state);
        return Stream.concat(Stream.of(at(day.minusDays(1))), begun)
                .filter(wanted)
                .findFirst()
                .orElseGet(() -> at(day));
    }

    /** The state that holds from the latest of the days. */
    public S latest() {
        return steps.getLast().state();
    }
}
