package org.daybook.app.web.clearance;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.FormTarget;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.frame.Frame;
import org.daybook.app.web.workstream.Marks;
import org.daybook.app.web.workstream.WorkstreamTarget;
import org.daybook.query.clearance.ClearanceItem;
import org.daybook.query.clearance.ClearancesAnswer;
import org.daybook.query.clearance.FindClearances;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages on which a sponsor finds the updates to be cleared, and reads the slide of each as it stood when it was asked for. */
@Controller
@OnQuerySide
record ClearancePages(
        FindClearances clearances, Openings openings, WorkstreamTarget workstreams, Offers offers, Frame frame) {

    @GetMapping("/clearances")
    String waiting(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        frame.list(
                model,
                asked,
                reader,
                "/clearances",
                (chosen, moment) -> clearances.waiting(false, chosen, moment, reader));
        return "clearances";
    }

    /** The last request of a workstream, with its slide; those before it as a list. */
    @GetMapping("/workstreams/{id}/clearance")
    String clearance(
            @PathVariable WorkstreamId id,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        ClearancesAnswer answer = clearances.of(id, place.moment(), reader);
        ClearanceItem open = answer.open();
        model.addAttribute("answer", answer);
        model.addAttribute("open", open);
        FormTarget target = workstreams.find(id.value(), place.moment(), reader);
        model.addAttribute("target", target);
        model.addAttribute("offered", offers.on(target, place, reader));
        model.addAttribute("marks", Marks.NONE);
        if (open != null) {
            model.addAttribute(
                    "slide",
                    clearances
                            .asRequested(open, openings.workstream(id, reader))
                            .slide());
        }
        return "clearance";
    }
}
