package org.daybook.command.workstream.objective;

import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** An objective, on the slide until it is retired. */
public record Objective(StateTimeline<ObjectiveStatus> states, EffectiveValue<Text> text)
        implements StatefulEntity<ObjectiveStatus, Objective> {

    /** Whether it has not been retired, from whatever day. */
    boolean current() {
        return states.latest() == ObjectiveStatus.CURRENT;
    }

    Objective reworded(EffectiveValue<Text> anew) {
        return new Objective(states, anew.after(text));
    }

    @Override
    public Objective with(StateTimeline<ObjectiveStatus> anew) {
        return new Objective(anew, text);
    }
}
