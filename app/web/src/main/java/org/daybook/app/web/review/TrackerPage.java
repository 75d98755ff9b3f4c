package org.daybook.app.web.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.review.tracker.FindRecommendations;
import org.daybook.query.review.tracker.TrackedRecommendation;
import org.daybook.query.review.tracker.TrackerCounts;
import org.daybook.query.review.tracker.TrackerFilter;
import org.daybook.query.review.tracker.TrackerParameters;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tracker of recommendations over all reviews, in the panel's usual tables. */
@Controller
@OnQuerySide
record TrackerPage(FindRecommendations recommendations, LastMeeting lastMeeting, Frame frame) {

    private static final String PATH = "/recommendations";
    private static final int USUAL_MONTHS = 3;

    @GetMapping(PATH)
    String tracker(
            @RequestParam(required = false) String table,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String priority,
            @RequestParam(required = false) String owner,
            @RequestParam(required = false) String sort,
            @AuthenticationPrincipal Actor reader,
            ListParameters parameters,
            Model model) {
        ListParameters chosen = Frame.chosen(parameters);
        PlaceInTime place = frame.fill(model, chosen, reader, PATH);
        TrackerParameters asked = new TrackerParameters(
                Frame.filledIn(table), Frame.filledIn(since), Frame.filledIn(priority), Frame.filledIn(owner));
        TrackerFilter filter = TrackerFilter.of(asked);
        List<TrackedRecommendation> made =
                recommendations.all(TrackerFilter.of(TrackerParameters.NONE), chosen, place.moment(), reader);
        Optional<LocalDate> met =
                filter.since().isPresent() ? Optional.empty() : lastMeeting.of(made, chosen, place.moment(), reader);
        LocalDate from =
                filter.since().or(() -> met).orElseGet(() -> place.moment().on().minusMonths(USUAL_MONTHS));
        TrackerCounts counts = TrackerCounts.of(
                made,
                TrackerFilter.of(new TrackerParameters(null, from.toString(), asked.priority(), asked.owner())),
                place.moment().on());
        model.addAttribute("tracker", Tracker.of(asked, TrackerSort.of(sort), from, met.isPresent(), counts, made));
        model.addAttribute("sorts", TrackerSort.values());
        return "recommendations";
    }
}
