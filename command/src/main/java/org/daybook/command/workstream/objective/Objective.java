package org.daybook.command.workstream.objective;

import java.time.LocalDate;
import org.daybook.command.workstream.thing.Said;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** An objective: on the slide until it is retired, and then for good. */
public record Objective(LocalDate openedOn, Said<Text> text, ObjectiveStatus status) implements Thing {

    boolean current() {
        return status == ObjectiveStatus.CURRENT;
    }

    Objective reworded(Said<Text> anew) {
        return new Objective(openedOn, anew.after(text), status);
    }

    Objective retired() {
        return new Objective(openedOn, text, ObjectiveStatus.RETIRED);
    }
}
