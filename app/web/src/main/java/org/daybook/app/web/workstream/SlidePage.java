package org.daybook.app.web.workstream;

import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.Offered;
import org.daybook.app.web.command.Offers;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.proof.ledger.LedgerProofs;
import org.daybook.query.slide.FindSlide;
import org.daybook.query.slide.SlideAnswer;
import org.daybook.query.update.FindUpdates;
import org.daybook.query.update.UpdateItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The slide of a workstream, laid out like the papers, at any place on the two clocks. */
@Controller
@OnQuerySide
record SlidePage(
        Openings openings,
        FindSlide slides,
        FindUpdates updates,
        WorkstreamTarget targets,
        Offers offers,
        LedgerProofs proofs) {

    /** The latest updates: those of a year, for who reports each month. */
    private static final int UPDATES = 12;

    /** Who may have something to write there. */
    private static final List<Role> WRITERS = List.of(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY);

    @GetMapping("/workstreams/{id}")
    String slide(@PathVariable WorkstreamId id, PlaceInTime place, @AuthenticationPrincipal Actor reader, Model model) {
        SlideAnswer answer = slides.at(openings.workstream(id, reader), place.moment());
        Slide slide = answer.slide();
        model.addAttribute("slide", slide);
        model.addAttribute("version", answer.version());
        model.addAttribute("writes", WRITERS.stream().anyMatch(role -> reader.holds(role, slide.programme())));
        model.addAttribute("offered", offered(id, place, reader));
        model.addAttribute("updates", submitted(slide, place));
        model.addAttribute("marks", Marks.NONE);
        model.addAttribute("proved", proofs.proving(place.moment().position()).orElse(null));
        return "slide";
    }

    /** What somebody may do here who does not write the update: assign a sponsor. */
    private Offered offered(WorkstreamId id, PlaceInTime place, Actor reader) {
        return place.past()
                ? Offered.NOTHING
                : offers.on(targets.find(id.value(), place.moment(), reader), place, reader);
    }

    private List<UpdateItem> submitted(Slide slide, PlaceInTime place) {
        if (slide.lastUpdate() == null) return List.of();
        int before = Math.max(0, slide.lastUpdate() - UPDATES);
        return updates.after(slide.workstream().value(), before, place.moment(), UPDATES);
    }
}
