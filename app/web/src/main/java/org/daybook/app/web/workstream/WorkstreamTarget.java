package org.daybook.app.web.workstream;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.command.FindTarget;
import org.daybook.app.web.command.FormTarget;
import org.daybook.query.asof.AsOf;
import org.daybook.query.clearance.ClearancesAnswer;
import org.daybook.query.clearance.FindClearances;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.workstream.WorkstreamItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Workstreams for the forms that are not on the owner's desk: those of their sponsor. */
@Component
@OnQuerySide
public record WorkstreamTarget(Openings openings, Lists lists, FindClearances clearances, Entries entries)
        implements FindTarget {

    @Override
    public AggregateType aggregate() {
        return AggregateType.WORKSTREAM;
    }

    @Override
    public FormTarget find(UUID id, AsOf moment, Actor reader) {
        Opening opening = openings.workstream(new WorkstreamId(id), reader);
        WorkstreamItem workstream = lists.of(WorkstreamItem.LIST, opening, moment).stream()
                .findFirst()
                .orElseThrow(() -> StandingParts.notThere("not-open-then", opening));
        return new FormTarget(
                AggregateType.WORKSTREAM,
                id,
                Set.of(opening.programme()),
                capacities(workstream, id, reader),
                workstream.name().value(),
                workstream.marking(),
                workstream.state().name(),
                entries.versionAt(id, moment.position()),
                view(workstream, clearances.of(new WorkstreamId(id), moment, reader)));
    }

    private static Set<Capacity> capacities(WorkstreamItem workstream, UUID id, Actor reader) {
        Set<Capacity> held = EnumSet.noneOf(Capacity.class);
        held.addAll(reader.capacities(id));
        if (reader.account().equals(workstream.ownerAccount())) held.add(Capacity.OWNER_OF_WORKSTREAM);
        return held;
    }

    /** Its sponsor as the command names one, the requests for clearance, and today as the date of the next report. */
    private static ObjectNode view(WorkstreamItem workstream, ClearancesAnswer clearances) {
        ObjectNode view = Json.mapper().createObjectNode();
        if (workstream.sponsor() != null) view.setAll((ObjectNode) Json.mapper().valueToTree(workstream.sponsor()));
        view.put("reportingDate", clearances.on().toString());
        view.set("clearances", Json.mapper().valueToTree(clearances.items()));
        return view;
    }
}
