package org.daybook.query.slide;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record SlideController(Openings openings, FindSlide slides) {

    /** The slide of a workstream: the state of a day, as known at an instant. */
    @GetMapping("/api/workstreams/{id}/slide")
    SlideAnswer slide(@PathVariable WorkstreamId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return slides.at(openings.workstream(id, reader), moment);
    }
}
