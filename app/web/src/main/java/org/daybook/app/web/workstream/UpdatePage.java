package org.daybook.app.web.workstream;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.proof.ledger.LedgerProofs;
import org.daybook.query.update.FindUpdates;
import org.daybook.query.update.UpdateItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a submitted update: the slide as frozen, which the board saw. */
@Controller
@OnQuerySide
record UpdatePage(Openings openings, FindUpdates updates, LedgerProofs proofs) {

    @GetMapping("/workstreams/{id}/updates/{number}")
    String update(
            @PathVariable WorkstreamId id,
            @PathVariable String number,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        openings.workstream(id, reader);
        int wanted = number(number);
        UpdateItem item = updates.find(id.value(), wanted, place.moment()).orElseThrow(UpdatePage::unknown);
        String frozen = updates.json(id.value(), wanted, place.moment()).orElseThrow(UpdatePage::unknown);
        model.addAttribute("slide", Json.mapper().readValue(frozen, Slide.class));
        model.addAttribute("marks", Marks.NONE);
        model.addAttribute("update", item);
        model.addAttribute("proved", proofs.proving(item.position()).orElse(null));
        return "update";
    }

    private static int number(String written) {
        if (!written.matches("[0-9]{1,9}")) throw new InvalidValue("number", "must be the number of an update");
        return Integer.parseInt(written);
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "unknown-update", "number", "The workstream has submitted no such update");
    }
}
