package org.daybook.command.workstream.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.decision.DecisionRecorded;

/**
 * A decision on a request names where it was taken: its meeting or the update that the board saw, or the request names the
 * board.
 */
@Breach(kind = Rejection.Kind.INVALID, field = "meeting")
record DecisionNamesWhereItWasTaken(boolean requestNamesBoard, DecisionRecorded decision) implements Rule {

    @Override
    public boolean holds() {
        return requestNamesBoard || decision.meeting() != null || decision.update() != null;
    }

    @Override
    public String otherwise() {
        return "The request names no board; name the meeting at which it was decided, or the update that the board saw";
    }
}
