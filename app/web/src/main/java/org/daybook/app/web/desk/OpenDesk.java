package org.daybook.app.web.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.StandingProgramme;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;

/** Opens the desk of a workstream, for people who may write there. */
@Component
@OnQuerySide
record OpenDesk(Openings openings, Standings standings, Entries entries) {

    /**
     * @throws Rejection {@code unknown-workstream} (404) if they may not read it, {@code not-your-desk} (403) if they may
     *     write nothing there
     */
    Desk of(WorkstreamId id, AsOf moment, Actor reader) {
        Opening opening = openings.workstream(id, reader);
        List<UUID> both = List.of(opening.aggregate(), opening.programme().value());
        AsOfFacts standing = standings.standing(both, Standings.EVERY_CONCEPT, moment.on(), moment.position());
        StandingWorkstream workstream = new StandingWorkstream(
                opening.aggregate(), StandingProgramme.of(standing, opening.programme()), standing, moment.on());
        Set<Role> editors = editors(workstream, opening, reader);
        if (editors.isEmpty()) throw notTheirs(workstream);
        return new Desk(id, workstream, moment, entries.versionAt(opening.aggregate(), moment.position()), editors);
    }

    private static Set<Role> editors(StandingWorkstream workstream, Opening opening, Actor reader) {
        Set<Role> editors = EnumSet.of(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY);
        editors.removeIf(role -> !reader.holds(role, opening.programme()));
        boolean owns = workstream.value(WorkstreamFacts.OWNER, "").stream()
                .anyMatch(owner -> reader.account().equals(owner.account()));
        if (!owns) editors.remove(Role.OWNER);
        return editors;
    }

    private static Rejection notTheirs(StandingWorkstream workstream) {
        String owner = workstream.owner().map(post -> ", " + post + ",").orElse("");
        return new Rejection(
                Rejection.Kind.FORBIDDEN,
                "not-your-desk",
                "",
                "Updates of " + workstream.name() + " are written by its owner" + owner
                        + " or by the programme office; the secretary of a board records what it decided.");
    }
}
