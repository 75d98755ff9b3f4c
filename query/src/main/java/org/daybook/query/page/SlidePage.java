package org.daybook.query.page;

import org.daybook.query.facts.Openings;
import org.daybook.query.slide.FindSlide;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The slide of a workstream, laid out as the papers do, at any place on the two clocks. */
@Controller
class SlidePage {

    private final Openings openings;
    private final FindSlide slides;
    private final Clocks clocks;

    SlidePage(Openings openings, FindSlide slides, Clocks clocks) {
        this.openings = openings;
        this.slides = slides;
        this.clocks = clocks;
    }

    @GetMapping("/workstreams/{id}")
    String slide(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String on,
            @RequestParam(required = false) String knownAt,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        PlaceInTime place = clocks.read(on, knownAt);
        model.addAttribute("reader", reader);
        model.addAttribute("words", clocks.words());
        model.addAttribute("place", place);
        model.addAttribute(
                "slide",
                slides.at(openings.workstream(id, reader), place.moment()).slide());
        return "slide";
    }
}
