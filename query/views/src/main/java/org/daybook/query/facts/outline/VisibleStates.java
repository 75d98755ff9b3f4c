package org.daybook.query.facts.outline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.measure.MeasureStatus;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** In which states things are still shown; {@link org.daybook.shared.slide.SlideParts} says the same of each list. */
final class VisibleStates {

    /** Of deliverables those that can be overdue: what is done is shown, but no longer due. */
    static final Set<String> STILL_DUE = names(DeliverableStatus.OPEN);

    private static final Map<Concept, Set<String>> STATES = new EnumMap<>(Map.of(
            Concept.OBJECTIVE, names(ObjectiveStatus.CURRENT),
            Concept.DELIVERABLE, names(DeliverableStatus.OPEN, DeliverableStatus.COMPLETED),
            Concept.NEXT_STEP, names(NextStepStatus.OPEN),
            Concept.BOARD_ITEM, names(BoardItemStatus.OPEN),
            Concept.DECISION, names(DecisionStatus.REQUESTED, DecisionStatus.DEFERRED),
            Concept.MEASURE, names(MeasureStatus.IN_USE),
            Concept.MILESTONE, names(MilestoneStatus.SCHEDULED)));

    private VisibleStates() {}

    static Set<String> on(Concept concept) {
        return STATES.get(concept);
    }

    private static Set<String> names(Enum<?>... states) {
        return Stream.of(states).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
