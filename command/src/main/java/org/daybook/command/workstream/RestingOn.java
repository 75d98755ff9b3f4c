package org.daybook.command.workstream;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.correction.CorrectionEvent;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.update.UpdateEvent;

/**
 * The states on which an entry rests, and those that it changes. An entity is named as in messages ("deliverable d1").
 */
final class RestingOn {

    private static final String WORKSTREAM = "workstream";

    /** @param closing whether what rests on the state before must not hold from a later day */
    record Change(String thing, boolean closing) {}

    private RestingOn() {}

    /** The entities whose state the entry needs. */
    static List<String> things(WorkstreamEvent event) {
        return switch (event) {
            case CorrectionEvent e -> List.of();
            case WorkstreamTextRedacted e -> List.of();
            case WorkstreamLifeEvent e -> List.of(WORKSTREAM);
            case RagEvent e -> List.of(WORKSTREAM);
            case ProgressEvent e -> List.of(WORKSTREAM);
            case UpdateEvent e -> List.of(WORKSTREAM);
            case ClearanceEvent e -> List.of(WORKSTREAM, called(Concept.CLEARANCE, e.clearance()));
            case ObjectiveEvent e -> List.of(WORKSTREAM, called(Concept.OBJECTIVE, e.objective()));
            case DeliverableEvent e -> ofDeliverable(e);
            case NextStepEvent e -> List.of(WORKSTREAM, called(Concept.NEXT_STEP, e.nextStep()));
            case BoardItemEvent e -> List.of(WORKSTREAM, called(Concept.BOARD_ITEM, e.boardItem()));
            case DecisionRequestEvent e -> List.of(WORKSTREAM, called(Concept.DECISION, e.decision()));
            case MeasureEvent e -> List.of(WORKSTREAM, called(Concept.MEASURE, e.measure()));
            case MilestoneEvent e -> List.of(WORKSTREAM, called(Concept.MILESTONE, e.milestone()));
        };
    }

    /** A deliverable is tagged whether it is open or not, and added under a current objective. */
    private static List<String> ofDeliverable(DeliverableEvent event) {
        if (event instanceof DeliverableTagged) return List.of(WORKSTREAM);
        String itself = called(Concept.DELIVERABLE, event.deliverable());
        return event instanceof DeliverableAdded added && added.objective() != null
                ? List.of(WORKSTREAM, itself, called(Concept.OBJECTIVE, added.objective()))
                : List.of(WORKSTREAM, itself);
    }

    /** The state that the entry sets, by the facts that it sets; empty where it sets none. */
    static Optional<Change> changeOf(WorkstreamEvent event) {
        return WorkstreamFacts.of(event).stream()
                .filter(said -> said.value() instanceof Condition)
                .findFirst()
                .map(said -> new Change(
                        called(said.attribute().concept(), said.thing()), !reopens((Condition) said.value())));
    }

    /** Whatever can be reopened is then open. */
    private static boolean reopens(Condition condition) {
        return condition.is(WorkstreamStatus.OPEN);
    }

    private static String called(Concept concept, Object thing) {
        if (concept == Concept.WORKSTREAM) return WORKSTREAM;
        return (concept == Concept.DECISION ? "request for a decision" : concept.singular()) + " " + thing;
    }
}
