package org.daybook.command.workstream.entity;

import java.time.LocalDate;
import org.daybook.command.state.StateTimeline;

/** An entity that is opened, closed and perhaps reopened. */
public interface StatefulEntity<S extends Enum<S>, T extends StatefulEntity<S, T>> extends Entity {
    /** When it was opened, closed and reopened. */
    StateTimeline<S> states();

    /** The same with other states. */
    T with(StateTimeline<S> states);

    @Override
    default LocalDate openedOn() {
        return states().openedOn();
    }
}
