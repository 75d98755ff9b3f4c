package org.daybook.command.workstream.decision;

import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.StatefulEntity;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.workstream.decision.DecisionStatus;

/**
 * A request for a decision.
 *
 * @param namesBoard whether it says which board is asked
 * @param answeredBy the decision that last answered it; absent where none with a record of its own did
 */
public record DecisionRequest(StateTimeline<DecisionStatus> states, boolean namesBoard, DecisionId answeredBy)
        implements StatefulEntity<DecisionStatus, DecisionRequest> {

    /** The same, answered by that decision or, where it is null, as a minute of the workstream says. */
    DecisionRequest answered(DecisionId by) {
        return new DecisionRequest(states, namesBoard, by);
    }

    @Override
    public DecisionRequest with(StateTimeline<DecisionStatus> anew) {
        return new DecisionRequest(anew, namesBoard, answeredBy);
    }
}
