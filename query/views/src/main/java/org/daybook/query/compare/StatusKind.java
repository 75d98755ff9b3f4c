package org.daybook.query.compare;

import java.util.Optional;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.measure.MeasureStatus;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** The meaning of a new status for its entity. */
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

    /** Empty for the initial status of entities of the kind. */
    private static Optional<ChangeKind> reached(Attribute<?> attribute, String status) {
        return switch (attribute.concept()) {
            case WORKSTREAM -> kind(WorkstreamStatus.valueOf(status));
            case OBJECTIVE -> kind(ObjectiveStatus.valueOf(status));
            case DELIVERABLE -> kind(DeliverableStatus.valueOf(status));
            case NEXT_STEP -> kind(NextStepStatus.valueOf(status));
            case BOARD_ITEM -> kind(BoardItemStatus.valueOf(status));
            case DECISION -> kind(DecisionStatus.valueOf(status));
            case MEASURE -> kind(MeasureStatus.valueOf(status));
            case MILESTONE -> kind(MilestoneStatus.valueOf(status));
            case RAG, PROGRESS, UPDATE -> throw new IllegalArgumentException("No statuses known of " + attribute);
            case PROGRAMME, CLEARANCE, BOARD, MEETING, REVIEW, AUDIT_RECOMMENDATION, ACTION, DECISION_RECORD ->
                throw ComparedThings.notCompared(attribute.concept());
        };
    }

    /** Named as the status is; a decision is taken whether it approves or rejects. */
    private static Optional<ChangeKind> kind(Enum<?> status) {
        if (status.ordinal() == 0) return Optional.empty();
        if (status == DecisionStatus.APPROVED || status == DecisionStatus.REJECTED)
            return Optional.of(ChangeKind.TAKEN);
        return Optional.of(ChangeKind.valueOf(status.name()));
    }
}
