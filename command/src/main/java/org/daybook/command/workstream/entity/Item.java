package org.daybook.command.workstream.entity;

import java.time.LocalDate;
import org.daybook.command.state.StateTimeline;

/** An entity whose rules need only its states. */
public record Item<S extends Enum<S>>(StateTimeline<S> states) implements StatefulEntity<S, Item<S>> {

    public static <S extends Enum<S>> Item<S> opened(S state, LocalDate on) {
        return new Item<>(StateTimeline.from(on, state));
    }

    @Override
    public Item<S> with(StateTimeline<S> anew) {
        return new Item<>(anew);
    }
}
