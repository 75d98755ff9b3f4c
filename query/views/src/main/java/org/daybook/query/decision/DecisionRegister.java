package org.daybook.query.decision;

import java.util.List;
import java.util.Optional;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.decision.DecisionFacts;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** The log of decisions: every request, in the order of asking, and what became of it. */
public final class DecisionRegister {

    public static final WorkstreamList<DecisionItem> LIST =
            WorkstreamList.of("decisions", Attributes.of(Concept.DECISION), DecisionRegister::items);

    private DecisionRegister() {}

    private static List<DecisionItem> items(StandingWorkstream workstream) {
        return workstream.standing().things(workstream.id(), DecisionFacts.REQUEST).stream()
                .map(id -> item(workstream, id))
                .toList();
    }

    /** One, by the id of its request; absent where the workstream has not asked for it. */
    public static Optional<DecisionItem> find(StandingWorkstream workstream, String id) {
        return workstream.fact(DecisionFacts.REQUEST, id).map(asked -> item(workstream, id));
    }

    private static DecisionItem item(StandingWorkstream workstream, String id) {
        Fact asked = workstream.fact(DecisionFacts.REQUEST, id).orElseThrow();
        DecisionRequested request = asked.as(DecisionFacts.REQUEST);
        Fact state = workstream.fact(DecisionFacts.STATE, id).orElseThrow();
        Condition condition = state.as(DecisionFacts.STATE);
        boolean answered = !condition.is(DecisionStatus.REQUESTED);
        return new DecisionItem(
                workstream.idOf("decision", id),
                workstream.programme().named(),
                workstream.named(),
                id,
                request.question(),
                request.board(),
                DecisionStatus.valueOf(condition.status()),
                condition.is(DecisionStatus.REQUESTED) || condition.is(DecisionStatus.DEFERRED),
                condition.note(),
                along(state, workstream, DecisionFacts.SEEN, id).orElse(null),
                along(state, workstream, DecisionFacts.MEETING, id).orElse(null),
                asked.stamp().effectiveOn(),
                answered ? state.stamp().effectiveOn() : null,
                asked.stamp().version(),
                answered ? state.stamp().version() : null);
    }

    /** What the entry behind the present state says as well: an earlier deferral may have said something else. */
    private static <V> Optional<V> along(Fact state, StandingWorkstream workstream, Attribute<V> attribute, String id) {
        return workstream
                .fact(attribute, id)
                .filter(fact -> fact.stamp().equals(state.stamp()))
                .map(fact -> fact.as(attribute));
    }
}
