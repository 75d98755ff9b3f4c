package org.daybook.app.web.decision;

import java.util.Set;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.command.FindTarget;
import org.daybook.app.web.command.FormTarget;
import org.daybook.query.asof.AsOf;
import org.daybook.query.decision.Decision;
import org.daybook.query.decision.DecisionAnswer;
import org.daybook.query.decision.FindDecision;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.wording.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Decisions for their forms. */
@Component
@OnQuerySide
record DecisionTarget(Openings openings, FindDecision decisions) implements FindTarget {

    @Override
    public AggregateType aggregate() {
        return AggregateType.DECISION;
    }

    @Override
    public FormTarget find(UUID id, AsOf moment, Actor reader) {
        Opening opening = openings.decision(new DecisionId(id), reader);
        DecisionAnswer answer = decisions.at(opening, moment);
        Decision decision = answer.decision();
        return new FormTarget(
                AggregateType.DECISION,
                id,
                Set.of(opening.programme()),
                decision.board() == null
                        ? Set.of()
                        : reader.capacities(decision.board().id()),
                decision.heading().value(),
                decision.marking(),
                decision.state().name(),
                answer.version(),
                view(decision));
    }

    /** With its text in one part, as the command has it. */
    private static ObjectNode view(Decision decision) {
        ObjectNode view = Json.mapper().valueToTree(decision);
        Wording wording = new Wording(decision.decided(), decision.reasons(), decision.options());
        view.set("wording", Json.mapper().valueToTree(wording));
        return view;
    }
}
