package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagMark;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.measure.MeasureStatus;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/**
 * The lists of a slide: for each concept the entities shown to the board.
 *
 * @param on the day by which things are overdue or not
 * @param scales what the programme calls the levels of risks
 */
public record SlideParts(AsOfFacts standing, UUID workstream, LocalDate on, RiskScales scales) {

    /** Current objectives in the order last arranged; those added since follow. */
    public List<SlideObjective> objectives() {
        List<String> added = standing.things(workstream, ObjectiveFacts.OPENING);
        List<String> arranged = standing.value(workstream, ObjectiveFacts.ORDER, "").stream()
                .flatMap(order -> order.objectives().stream())
                .map(Object::toString)
                .filter(added::contains)
                .toList();
        return Stream.concat(arranged.stream(), added.stream().filter(id -> !arranged.contains(id)))
                .map(id -> new ThingFacts(standing, workstream, id))
                .filter(objective -> objective.is(ObjectiveFacts.STATE, ObjectiveStatus.CURRENT))
                .map(SlideObjective::of)
                .toList();
    }

    /** Deliverables that are promised or done; withdrawn ones are left out. */
    public List<SlideDeliverable> deliverables() {
        return things(
                        DeliverableFacts.OPENING,
                        DeliverableFacts.STATE,
                        DeliverableStatus.OPEN,
                        DeliverableStatus.COMPLETED)
                .map(deliverable -> SlideDeliverable.of(deliverable, on))
                .toList();
    }

    /** Next steps still to come. */
    public List<SlideNextStep> nextSteps() {
        return things(NextStepFacts.PLAN, NextStepFacts.STATE, NextStepStatus.OPEN)
                .map(step -> SlideNextStep.of(step, on))
                .toList();
    }

    /** Risks and recommendations that still stand. */
    public List<SlideBoardItem> boardItems() {
        return things(BoardItemFacts.ITEM, BoardItemFacts.STATE, BoardItemStatus.OPEN)
                .map(item -> SlideBoardItem.of(item, scales))
                .toList();
    }

    /** Decisions requested and not yet taken, including deferred ones. */
    public List<SlideDecision> decisionsRequired() {
        return things(
                        DecisionRequestFacts.REQUEST,
                        DecisionRequestFacts.STATE,
                        DecisionStatus.REQUESTED,
                        DecisionStatus.DEFERRED)
                .map(SlideDecision::of)
                .toList();
    }

    /** Measures in use. */
    public List<SlideMeasure> measures() {
        return things(MeasureFacts.AIM, MeasureFacts.STATE, MeasureStatus.IN_USE)
                .map(measure -> SlideMeasure.of(measure, on))
                .toList();
    }

    private Stream<ThingFacts> things(Attribute<?> opening, Attribute<Condition> state, Enum<?>... shown) {
        return standing.each(workstream, opening).stream().filter(thing -> thing.is(state, shown));
    }

    /** The marked tags of an entity. */
    static List<Tag> marked(ThingFacts thing, Attribute<TagMark> attribute) {
        return thing.keyed(attribute).stream()
                .map(fact -> fact.as(attribute))
                .filter(TagMark::marked)
                .map(TagMark::tag)
                .toList();
    }
}
