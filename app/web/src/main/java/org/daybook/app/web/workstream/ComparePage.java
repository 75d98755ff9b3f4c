package org.daybook.app.web.workstream;

import java.time.LocalDate;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.query.compare.Between;
import org.daybook.query.compare.Comparison;
import org.daybook.query.compare.FindComparison;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.slide.FindSlide;
import org.daybook.shared.account.Actor;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of changes in a workstream between two days or two states of knowledge: only the differences, and who made
 * them.
 */
@Controller
@OnQuerySide
record ComparePage(Openings openings, Between between, FindComparison comparison, FindSlide slides, Clocks clocks) {

    /** What a board that meets each quarter asks first. */
    private static final int USUAL_MONTHS = 3;

    /** @param from a day, or a day and time: then two states of knowledge are compared; absent: three months before */
    @GetMapping("/workstreams/{id}/compare")
    String compare(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Opening opening = openings.workstream(id, reader);
        Slide slide = slides.at(opening, place.moment()).slide();
        LocalDate today = place.moment().on();
        String first = filledIn(from, today.minusMonths(USUAL_MONTHS).toString());
        String last = filledIn(to, today.toString());
        Between.Ends ends = between.read(clocks.end(first), clocks.end(last), null, null);
        Comparison compared = comparison.of(opening.aggregate(), ends.from(), ends.to());
        model.addAttribute("slide", slide);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        boolean days = first.length() == today.toString().length();
        model.addAttribute("days", days);
        model.addAttribute("fromField", clocks.field(days, ends.from()));
        model.addAttribute("toField", clocks.field(days, ends.to()));
        model.addAttribute("compared", compared);
        return "compare";
    }

    private static String filledIn(String written, String otherwise) {
        return written == null || written.isBlank() ? otherwise : written.strip();
    }
}
