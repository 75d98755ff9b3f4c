package org.daybook.app.web.action;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.command.FindTarget;
import org.daybook.app.web.command.FormTarget;
import org.daybook.query.action.ActionAnswer;
import org.daybook.query.action.FindActions;
import org.daybook.query.action.TrackedAction;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.springframework.stereotype.Component;

/** Actions for their forms. One noted at a meeting has none until it goes on in an action. */
@Component
@OnQuerySide
record ActionTarget(Openings openings, FindActions actions) implements FindTarget {

    private static final int LONGEST_NAME = 80;

    @Override
    public AggregateType aggregate() {
        return AggregateType.ACTION;
    }

    @Override
    public FormTarget find(UUID id, AsOf moment, Actor reader) {
        Opening opening = openings.action(new ActionId(id), reader);
        ActionAnswer answer = actions.one(new ActionId(id), moment, reader);
        TrackedAction action = answer.action();
        Set<Capacity> held = EnumSet.noneOf(Capacity.class);
        held.addAll(reader.capacities(action.board().id()));
        if (action.mine()) held.add(Capacity.OWNER_OF_ACTION);
        String text = action.text().value();
        return new FormTarget(
                AggregateType.ACTION,
                id,
                opening.programmes(),
                held,
                text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text,
                action.marking(),
                action.status().name(),
                answer.version(),
                Json.mapper().valueToTree(action));
    }
}
