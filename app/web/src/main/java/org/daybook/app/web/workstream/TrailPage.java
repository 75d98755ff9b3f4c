package org.daybook.app.web.workstream;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.decision.RecordingAddress;
import org.daybook.query.proof.trail.DecisionTrail;
import org.daybook.query.proof.trail.FindTrail;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a decision: the update that the board saw, and what followed. */
@Controller
@OnQuerySide
record TrailPage(FindTrail trails, Offers offers) {

    @GetMapping("/workstreams/{id}/decisions/{decision}")
    String decision(
            @PathVariable WorkstreamId id,
            @PathVariable String decision,
            PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        DecisionTrail trail = trails.of(id, decision, place.moment(), reader);
        model.addAttribute("trail", trail);
        model.addAttribute(
                "recording", RecordingAddress.answering(trail.decision()).toString());
        model.addAttribute("decides", offers.opening(AggregateType.DECISION, place, reader));
        return "decision";
    }
}
