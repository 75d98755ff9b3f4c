package org.daybook.command.workstream.decision;

import java.time.LocalDate;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** What a board is asked, and what became of it. */
public record DecisionRequest(LocalDate openedOn, DecisionStatus status) implements Thing {

    DecisionRequest became(DecisionStatus next) {
        return new DecisionRequest(openedOn, next);
    }
}
