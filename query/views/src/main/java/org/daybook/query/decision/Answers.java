package org.daybook.query.decision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.query.listing.Named;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionOutcome;

/** Which decision is shown with which request: the one that answered it or, while that is not marked yet, the last one. */
final class Answers {

    private static final Comparator<StandingDecision> ORDER = Comparator.comparing(StandingDecision::takenOn)
            .thenComparing(decision -> decision.part()
                    .itself()
                    .fact(DecisionFacts.REGISTRATION)
                    .stamp()
                    .position());

    private final Map<RequestLink, StandingDecision> last = new HashMap<>();
    private final Map<DecisionId, StandingDecision> byId = new HashMap<>();
    private final Set<DecisionId> shown = new HashSet<>();
    private final DecisionNames names;

    Answers(List<StandingDecision> recorded, DecisionNames names) {
        this.names = names;
        for (StandingDecision decision : recorded) {
            byId.put(decision.id(), decision);
            decision.request()
                    .ifPresent(link ->
                            last.merge(link, decision, (one, other) -> ORDER.compare(one, other) > 0 ? one : other));
        }
    }

    /** The request with the decision that answers it, where there is one with a record of its own. */
    DecisionItem merged(DecisionItem request) {
        return decision(request)
                .map(decision -> {
                    shown.add(decision.id());
                    return request.of(
                            RecordedDecision.of(decision, names), decision.outcome() == DecisionOutcome.DEFERRED);
                })
                .orElse(request);
    }

    private Optional<StandingDecision> decision(DecisionItem request) {
        if (request.answeredBy() != null) return Optional.ofNullable(byId.get(request.answeredBy()));
        if (!request.waiting()) return Optional.empty();
        RequestLink link =
                new RequestLink(new WorkstreamId(request.workstream().id()), new LocalId(request.decision()));
        return Optional.ofNullable(last.get(link))
                .filter(decision ->
                        request.decidedOn() == null || !decision.takenOn().isBefore(request.decidedOn()));
    }

    /** Whether it is shown with a request already. */
    boolean isShown(StandingDecision decision) {
        return shown.contains(decision.id());
    }

    /** A decision by itself: nobody requested it, or another has answered the request since. */
    DecisionItem alone(StandingDecision decision) {
        Named workstream = decision.workstream().map(names::workstream).orElse(null);
        RequestLink request = decision.request().orElse(null);
        return new DecisionItem(
                        decision.id().toString(),
                        decision.part().programme().named(),
                        workstream,
                        request == null ? null : request.request().value(),
                        request == null
                                ? null
                                : names.question(
                                        request.workstream(), request.request().value()),
                        null,
                        decision.outcome().status(),
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .of(RecordedDecision.of(decision, names), false);
    }
}
