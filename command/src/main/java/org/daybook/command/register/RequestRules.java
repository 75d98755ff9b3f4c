package org.daybook.command.register;

import java.util.List;
import java.util.Optional;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.RequestAnswered;

/**
 * What decisions must know of a request for a decision.
 *
 * @param programme of the workstream that made it
 * @param states when it was made, and what became of it
 */
public record RequestRules(ProgrammeId programme, StateTimeline<DecisionStatus> states) {

    /** Folds the stream of a workstream, with corrections applied; empty where it has made no such request. */
    public static Optional<RequestRules> of(List<StampedEvent> workstream, LocalId request) {
        ProgrammeId programme = null;
        StateTimeline<DecisionStatus> states = StateTimeline.empty();
        for (StampedEvent entry : Chronicle.ofEvents(workstream).counting()) {
            if (entry.event() instanceof WorkstreamOpened e) programme = e.programme();
            if (entry.event() instanceof DecisionRequestEvent e && e.decision().equals(request)) {
                states = states.with(status(e), entry.effectiveOn());
            }
        }
        return states.isEmpty() ? Optional.empty() : Optional.of(new RequestRules(programme, states));
    }

    private static DecisionStatus status(DecisionRequestEvent event) {
        return switch (event) {
            case DecisionRequested e -> DecisionStatus.REQUESTED;
            case DecisionRecorded e -> e.outcome().status();
            case RequestAnswered e -> e.outcome().status();
            case DecisionRequestWithdrawn e -> DecisionStatus.WITHDRAWN;
        };
    }
}
