package org.daybook.command.workstream.objective;

import java.time.LocalDate;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.EffectiveValue;
import org.daybook.command.workstream.thing.Entity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** An objective: on the slide until it is retired, and then for good. */
public record Objective(StateTimeline<ObjectiveStatus> states, EffectiveValue<Text> text) implements Entity {

    /** Whether it has not been retired, from whatever day. */
    boolean current() {
        return states.latest() == ObjectiveStatus.CURRENT;
    }

    Objective reworded(EffectiveValue<Text> anew) {
        return new Objective(states, anew.after(text));
    }

    Objective retired(LocalDate on) {
        return new Objective(states.with(ObjectiveStatus.RETIRED, on), text);
    }
}
