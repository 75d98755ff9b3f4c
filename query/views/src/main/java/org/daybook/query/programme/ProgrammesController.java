package org.daybook.query.programme;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ProgrammesController(Openings openings, Lists lists) {

    private static final String LIST = "programmes";

    /** The programmes that the reader may see, in the order of opening. */
    @GetMapping("/api/programmes")
    Listing<ProgrammeItem> programmes(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.ofProgrammes(ProgrammeItem::of, parameters.of(LIST, moment, reader));
    }

    /** One programme. */
    @GetMapping("/api/programmes/{id}")
    ProgrammeAnswer programme(@PathVariable ProgrammeId id, @AuthenticationPrincipal Actor reader, AsOf moment) {
        return lists.programme(openings.programme(id, "id", reader), ProgrammeItem::of, moment)
                .map(programme -> new ProgrammeAnswer(moment.on(), moment.knownAt(), moment.position(), programme))
                .orElseThrow(ProgrammesController::unknown);
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "unknown-programme", "id", "There was no such programme at that time");
    }
}
