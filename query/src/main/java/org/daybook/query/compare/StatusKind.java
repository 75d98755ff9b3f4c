package org.daybook.query.compare;

import java.util.Optional;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.decision.DecisionFacts;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.measure.MeasureStatus;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** What a new status means for the thing that has it. */
final class StatusKind {

    private StatusKind() {}

    /** The kind of change from one status to another; empty where the thing came into it with its opening, or stays in it. */
    static Optional<ChangeKind> of(EntryThread thread, Optional<Fact> before, Optional<Fact> after) {
        if (after.map(Fact::value).orElse(null) instanceof Condition condition) {
            Optional<ChangeKind> reached = reached(thread.attribute(), condition.status());
            Optional<ChangeKind> former = before.map(fact -> (Condition) fact.value())
                    .flatMap(earlier -> reached(thread.attribute(), earlier.status()));
            if (reached.equals(former)) return Optional.empty();
            return reached.isPresent() ? reached : Optional.of(ChangeKind.REOPENED);
        }
        return Optional.empty();
    }

    /** Empty for the status that things of the kind begin with. */
    private static Optional<ChangeKind> reached(Attribute<?> attribute, String status) {
        if (attribute == WorkstreamFacts.STATE) return Optional.ofNullable(of(WorkstreamStatus.valueOf(status)));
        if (attribute == ObjectiveFacts.STATE) return Optional.ofNullable(of(ObjectiveStatus.valueOf(status)));
        if (attribute == DeliverableFacts.STATE) return Optional.ofNullable(of(DeliverableStatus.valueOf(status)));
        if (attribute == NextStepFacts.STATE) return Optional.ofNullable(of(NextStepStatus.valueOf(status)));
        if (attribute == BoardItemFacts.STATE) return Optional.ofNullable(of(BoardItemStatus.valueOf(status)));
        if (attribute == DecisionFacts.STATE) return Optional.ofNullable(of(DecisionStatus.valueOf(status)));
        if (attribute == MeasureFacts.STATE) return Optional.ofNullable(of(MeasureStatus.valueOf(status)));
        if (attribute == MilestoneFacts.STATE) return Optional.ofNullable(of(MilestoneStatus.valueOf(status)));
        throw new IllegalArgumentException("No statuses known of " + attribute);
    }

    private static ChangeKind of(WorkstreamStatus status) {
        return switch (status) {
            case OPEN -> null;
            case CLOSED -> ChangeKind.CLOSED;
        };
    }

    private static ChangeKind of(ObjectiveStatus status) {
        return switch (status) {
            case CURRENT -> null;
            case RETIRED -> ChangeKind.RETIRED;
        };
    }

    private static ChangeKind of(DeliverableStatus status) {
        return switch (status) {
            case OPEN -> null;
            case COMPLETED -> ChangeKind.COMPLETED;
            case WITHDRAWN -> ChangeKind.WITHDRAWN;
        };
    }

    private static ChangeKind of(NextStepStatus status) {
        return switch (status) {
            case OPEN -> null;
            case FINISHED -> ChangeKind.FINISHED;
            case DROPPED -> ChangeKind.DROPPED;
        };
    }

    private static ChangeKind of(BoardItemStatus status) {
        return switch (status) {
            case OPEN -> null;
            case RESOLVED -> ChangeKind.RESOLVED;
        };
    }

    private static ChangeKind of(DecisionStatus status) {
        return switch (status) {
            case REQUESTED -> null;
            case APPROVED, REJECTED -> ChangeKind.TAKEN;
            case DEFERRED -> ChangeKind.DEFERRED;
            case WITHDRAWN -> ChangeKind.WITHDRAWN;
        };
    }

    private static ChangeKind of(MeasureStatus status) {
        return switch (status) {
            case IN_USE -> null;
            case RETIRED -> ChangeKind.RETIRED;
        };
    }

    private static ChangeKind of(MilestoneStatus status) {
        return switch (status) {
            case SCHEDULED -> null;
            case ACHIEVED -> ChangeKind.ACHIEVED;
            case CANCELLED -> ChangeKind.CANCELLED;
        };
    }
}
