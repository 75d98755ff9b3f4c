package org.daybook.command.workstream;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.correction.CorrectionEvent;
import org.daybook.shared.workstream.decision.DecisionEvent;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.update.UpdateEvent;

/**
 * The states on which an entry rests, and those that it changes. An entity is named as in messages ("deliverable d1").
 */
final class RestingOn {

    private static final String WORKSTREAM = "workstream";

    /** @param closing whether what rests on the state before must not hold from a later day */
    record Change(String thing, boolean closing) {

        static Optional<Change> closing(String thing) {
            return Optional.of(new Change(thing, true));
        }

        static Optional<Change> otherwise(String thing) {
            return Optional.of(new Change(thing, false));
        }
    }

    private RestingOn() {}

    /** The things whose state the entry needs. */
    static List<String> things(WorkstreamEvent event) {
        return switch (event) {
            case CorrectionEvent e -> List.of();
            case WorkstreamTextRedacted e -> List.of();
            case WorkstreamLifeEvent e -> List.of(WORKSTREAM);
            case RagEvent e -> List.of(WORKSTREAM);
            case ProgressEvent e -> List.of(WORKSTREAM);
            case UpdateEvent e -> List.of(WORKSTREAM);
            case ObjectiveEvent e -> List.of(WORKSTREAM, objective(e.objective()));
            case DeliverableEvent e -> ofDeliverable(e);
            case NextStepEvent e -> List.of(WORKSTREAM, nextStep(e.nextStep()));
            case BoardItemEvent e -> List.of(WORKSTREAM, boardItem(e.boardItem()));
            case DecisionEvent e -> List.of(WORKSTREAM, decision(e.decision()));
            case MeasureEvent e -> List.of(WORKSTREAM, measure(e.measure()));
            case MilestoneEvent e -> List.of(WORKSTREAM, milestone(e.milestone()));
        };
    }

    /** A deliverable is tagged whether it is open or not, and added under a current objective. */
    private static List<String> ofDeliverable(DeliverableEvent event) {
        if (event instanceof DeliverableTagged) return List.of(WORKSTREAM);
        String itself = deliverable(event.deliverable());
        return event instanceof DeliverableAdded added && added.objective() != null
                ? List.of(WORKSTREAM, itself, objective(added.objective()))
                : List.of(WORKSTREAM, itself);
    }

    /** The change of state that the entry makes; empty where it makes none. */
    static Optional<Change> changeOf(WorkstreamEvent event) {
        return switch (event) {
            case WorkstreamClosed e -> Change.closing(WORKSTREAM);
            case WorkstreamReopened e -> Change.otherwise(WORKSTREAM);
            case ObjectiveRetired e -> Change.closing(objective(e.objective()));
            case DeliverableCompleted e -> Change.closing(deliverable(e.deliverable()));
            case DeliverableWithdrawn e -> Change.closing(deliverable(e.deliverable()));
            case DeliverableReopened e -> Change.otherwise(deliverable(e.deliverable()));
            case NextStepFinished e -> Change.closing(nextStep(e.nextStep()));
            case NextStepDropped e -> Change.closing(nextStep(e.nextStep()));
            case BoardItemResolved e -> Change.closing(boardItem(e.boardItem()));
            case DecisionRecorded e -> Change.closing(decision(e.decision()));
            case DecisionRequestWithdrawn e -> Change.closing(decision(e.decision()));
            case MeasureRetired e -> Change.closing(measure(e.measure()));
            case MilestoneAchieved e -> Change.closing(milestone(e.milestone()));
            case MilestoneCancelled e -> Change.closing(milestone(e.milestone()));
            case WorkstreamOpened e -> Optional.empty();
            case WorkstreamRenamed e -> Optional.empty();
            case OwnerAssigned e -> Optional.empty();
            case WorkstreamMarked e -> Optional.empty();
            case RagEvent e -> Optional.empty();
            case ProgressEvent e -> Optional.empty();
            case UpdateEvent e -> Optional.empty();
            case CorrectionEvent e -> Optional.empty();
            case WorkstreamTextRedacted e -> Optional.empty();
            case ObjectiveAdded e -> Optional.empty();
            case ObjectiveReworded e -> Optional.empty();
            case ObjectiveMoved e -> Optional.empty();
            case ObjectiveTagged e -> Optional.empty();
            case DeliverableAdded e -> Optional.empty();
            case DeliverableReworded e -> Optional.empty();
            case DeliverableRescheduled e -> Optional.empty();
            case DeliverableRated e -> Optional.empty();
            case DeliverableHandedOver e -> Optional.empty();
            case DeliverableTagged e -> Optional.empty();
            case NextStepPlanned e -> Optional.empty();
            case BoardItemRaised e -> Optional.empty();
            case DecisionRequested e -> Optional.empty();
            case MeasureDefined e -> Optional.empty();
            case MeasureReworded e -> Optional.empty();
            case MeasureRescheduled e -> Optional.empty();
            case MeasurementRecorded e -> Optional.empty();
            case MilestoneScheduled e -> Optional.empty();
            case MilestoneMoved e -> Optional.empty();
        };
    }

    private static String objective(LocalId id) {
        return "objective " + id;
    }

    private static String deliverable(LocalId id) {
        return "deliverable " + id;
    }

    private static String nextStep(LocalId id) {
        return "next step " + id;
    }

    private static String boardItem(LocalId id) {
        return "risk or recommendation " + id;
    }

    private static String decision(LocalId id) {
        return "request for a decision " + id;
    }

    private static String measure(LocalId id) {
        return "measure " + id;
    }

    private static String milestone(LocalId id) {
        return "milestone " + id;
    }
}
