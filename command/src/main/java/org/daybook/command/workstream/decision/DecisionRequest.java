package org.daybook.command.workstream.decision;

import java.time.LocalDate;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.Entity;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** What a board is asked, and what became of it. */
public record DecisionRequest(StateTimeline<DecisionStatus> states) implements Entity {

    DecisionRequest became(DecisionStatus next, LocalDate on) {
        return new DecisionRequest(states.with(next, on));
    }
}
