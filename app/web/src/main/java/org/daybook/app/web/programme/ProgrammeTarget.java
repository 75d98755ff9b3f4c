package org.daybook.app.web.programme;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.command.FindTarget;
import org.daybook.app.web.command.FormTarget;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.programme.ProgrammeItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Programmes for their forms. */
@Component
@OnQuerySide
record ProgrammeTarget(Openings openings, Lists lists, Entries entries) implements FindTarget {

    @Override
    public AggregateType aggregate() {
        return AggregateType.PROGRAMME;
    }

    @Override
    public FormTarget find(UUID id, AsOf moment, Actor reader) {
        Opening opening = openings.programme(new ProgrammeId(id), "id", reader);
        ProgrammeItem programme = lists.programme(opening, ProgrammeItem::of, moment)
                .orElseThrow(() -> StandingParts.notThere("not-there-then", opening));
        return new FormTarget(
                AggregateType.PROGRAMME,
                id,
                Set.of(opening.programme()),
                reader.capacities(id),
                programme.name().value(),
                programme.marking(),
                programme.state().name(),
                entries.versionAt(id, moment.position()),
                view(programme));
    }

    /** With its settings beside its name, where the commands have them. */
    private static ObjectNode view(ProgrammeItem programme) {
        ObjectNode view = Json.mapper().valueToTree(programme);
        Stream.of("ragWording", "reporting", "rescheduling", "clearance")
                .map(view::get)
                .filter(ObjectNode.class::isInstance)
                .forEach(settings -> view.setAll((ObjectNode) settings));
        return view;
    }
}
