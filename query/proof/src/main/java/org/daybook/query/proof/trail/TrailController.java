package org.daybook.query.proof.trail;

import org.daybook.query.asof.AsOf;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record TrailController(FindTrail trails) {

    /** One decision: who asked and what became of it, the update that the board saw, and what was done about it afterwards. */
    @GetMapping("/api/workstreams/{id}/decisions/{decision}")
    TrailAnswer decision(
            @PathVariable WorkstreamId id,
            @PathVariable String decision,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        return new TrailAnswer(
                moment.on(), moment.knownAt(), moment.position(), trails.of(id, decision, moment, reader));
    }
}
