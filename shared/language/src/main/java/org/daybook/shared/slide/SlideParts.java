package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagMark;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.decision.DecisionFacts;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.measure.MeasureStatus;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** The lists of a slide: for each concept the things that the board is shown. */
public final class SlideParts {

    private final Standing standing;
    private final UUID workstream;
    private final LocalDate on;

    public SlideParts(Standing standing, UUID workstream, LocalDate on) {
        this.standing = standing;
        this.workstream = workstream;
        this.on = on;
    }

    /** Current objectives in the order last arranged; those added since follow. */
    public List<SlideObjective> objectives() {
        List<String> added = standing.things(workstream, ObjectiveFacts.OPENING);
        List<String> arranged = standing.value(workstream, ObjectiveFacts.ORDER, "").stream()
                .flatMap(order -> order.objectives().stream())
                .map(Object::toString)
                .filter(added::contains)
                .toList();
        return Stream.concat(arranged.stream(), added.stream().filter(id -> !arranged.contains(id)))
                .filter(id -> is(ObjectiveFacts.STATE, id, ObjectiveStatus.CURRENT))
                .map(this::objective)
                .toList();
    }

    private SlideObjective objective(String id) {
        return new SlideObjective(
                id,
                value(ObjectiveFacts.OPENING, id).orElseThrow().reference(),
                value(ObjectiveFacts.TEXT, id).orElseThrow(),
                marked(ObjectiveFacts.TAG, id));
    }

    /** Deliverables that are promised or done; withdrawn ones are left out. */
    public List<SlideDeliverable> deliverables() {
        return new SlideDeliverables(standing, workstream, on, this::marked).shown();
    }

    /** Next steps still to come. */
    public List<SlideNextStep> nextSteps() {
        return things(NextStepFacts.PLAN, NextStepFacts.STATE, NextStepStatus.OPEN)
                .map(this::nextStep)
                .toList();
    }

    private SlideNextStep nextStep(Fact fact) {
        NextStepPlanned plan = fact.as(NextStepFacts.PLAN);
        boolean overdue = plan.targetDate() != null && plan.targetDate().hasPassedOn(on);
        return new SlideNextStep(
                fact.thread().thing(), plan.text(), plan.answers(), plan.targetDate(), overdue, version(fact));
    }

    /** Risks and recommendations that still stand. */
    public List<SlideBoardItem> boardItems() {
        return things(BoardItemFacts.ITEM, BoardItemFacts.STATE, BoardItemStatus.OPEN)
                .map(this::boardItem)
                .toList();
    }

    private SlideBoardItem boardItem(Fact fact) {
        BoardItemRaised item = fact.as(BoardItemFacts.ITEM);
        LocalDate raisedOn = fact.stamp().effectiveOn();
        return new SlideBoardItem(
                fact.thread().thing(), item.kind(), item.text(), item.board(), raisedOn, version(fact));
    }

    /** Decisions asked for and not yet taken, deferred ones included. */
    public List<SlideDecision> decisionsRequired() {
        return things(DecisionFacts.REQUEST, DecisionFacts.STATE, DecisionStatus.REQUESTED, DecisionStatus.DEFERRED)
                .map(this::decision)
                .toList();
    }

    private SlideDecision decision(Fact fact) {
        DecisionRequested request = fact.as(DecisionFacts.REQUEST);
        String id = fact.thread().thing();
        boolean deferred = is(DecisionFacts.STATE, id, DecisionStatus.DEFERRED);
        LocalDate requestedOn = fact.stamp().effectiveOn();
        return new SlideDecision(id, request.question(), request.board(), deferred, requestedOn, version(fact));
    }

    /** Measures in use. */
    public List<SlideMeasure> measures() {
        return things(MeasureFacts.AIM, MeasureFacts.STATE, MeasureStatus.IN_USE)
                .map(fact -> SlideMeasures.of(standing, workstream, fact, on))
                .toList();
    }

    private Stream<Fact> things(Attribute<?> opening, Attribute<Condition> state, Enum<?>... shown) {
        return standing.things(workstream, opening).stream()
                .filter(id -> is(state, id, shown))
                .flatMap(id -> standing.fact(workstream, opening, id).stream());
    }

    private boolean is(Attribute<Condition> state, String id, Enum<?>... shown) {
        return value(state, id).stream().anyMatch(condition -> Stream.of(shown).anyMatch(condition::is));
    }

    private <V> Optional<V> value(Attribute<V> attribute, String id) {
        return standing.value(workstream, attribute, id);
    }

    private List<Tag> marked(Attribute<TagMark> attribute, String id) {
        return standing.keyed(workstream, attribute, id).stream()
                .map(fact -> fact.as(attribute))
                .filter(TagMark::marked)
                .map(TagMark::tag)
                .toList();
    }

    private static long version(Fact fact) {
        return fact.stamp().version();
    }
}
