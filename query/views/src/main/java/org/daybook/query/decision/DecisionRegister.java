package org.daybook.query.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;

/**
 * The requests for decisions of workstreams and what became of each; of each workstream those that wait first, then the
 * newest.
 */
public final class DecisionRegister {

    public static final WorkstreamList<DecisionItem> LIST =
            WorkstreamList.of("decisions", Attributes.of(Concept.DECISION), DecisionRegister::items);

    /** Those that wait come first, then the newest: by the day of the request or, once it is answered, of the answer. */
    public static final Comparator<DecisionItem> ORDER = Comparator.comparing(DecisionItem::waiting)
            .thenComparing(item -> item.waiting() ? item.requestedOn() : item.decidedOn())
            .thenComparing(DecisionItem::requestVersion)
            .reversed();

    private DecisionRegister() {}

    private static List<DecisionItem> items(StandingWorkstream workstream) {
        return workstream.things(DecisionRequestFacts.REQUEST).stream()
                .map(decision -> item(workstream, decision))
                .sorted(ORDER)
                .toList();
    }

    /** One, by the id of its request; absent if the workstream has not requested it. */
    public static Optional<DecisionItem> find(StandingWorkstream workstream, String id) {
        return workstream.things(DecisionRequestFacts.REQUEST).stream()
                .filter(decision -> decision.id().equals(id))
                .map(decision -> item(workstream, decision))
                .findFirst();
    }

    private static DecisionItem item(StandingWorkstream workstream, ThingFacts decision) {
        Fact asked = decision.fact(DecisionRequestFacts.REQUEST);
        DecisionRequested request = asked.as(DecisionRequestFacts.REQUEST);
        Fact state = decision.fact(DecisionRequestFacts.STATE);
        Condition condition = state.as(DecisionRequestFacts.STATE);
        boolean answered = !condition.is(DecisionStatus.REQUESTED);
        return new DecisionItem(
                workstream.idOf("decision", decision.id()),
                workstream.programme().named(),
                workstream.named(),
                decision.id(),
                request.question(),
                request.board(),
                DecisionStatus.valueOf(condition.status()),
                !answered || condition.is(DecisionStatus.DEFERRED),
                condition.note(),
                along(state, decision, DecisionRequestFacts.SEEN),
                along(state, decision, DecisionRequestFacts.MEETING),
                asked.stamp().effectiveOn(),
                answered ? state.stamp().effectiveOn() : null,
                asked.stamp().version(),
                answered ? state.stamp().version() : null,
                along(state, decision, DecisionRequestFacts.ANSWERED_BY),
                null);
    }

    /** What the entry behind the present state says as well: an earlier deferral may have given another one. */
    private static <V> V along(Fact state, ThingFacts decision, Attribute<V> attribute) {
        return decision.find(attribute)
                .filter(fact -> fact.stamp().equals(state.stamp()))
                .map(fact -> fact.as(attribute))
                .orElse(null);
    }
}
