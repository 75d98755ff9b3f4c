package org.daybook.app.web.review;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.query.review.FindReview;
import org.daybook.query.review.ReviewItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.review.ReviewId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of reviews: recommendations, answers, and the report. */
@Controller
@OnQuerySide
record ReviewPages(
        Openings openings, Lists lists, FindReview reviews, ReviewTarget targets, Offers offers, Frame frame) {

    private static final String PATH = "/reviews";

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal Actor reader, ListParameters parameters, Model model) {
        frame.list(
                model,
                parameters,
                reader,
                PATH,
                (asked, moment) ->
                        lists.ofReviews(ReviewItem.ATTRIBUTES, ReviewItem::of, asked.of("reviews", moment, reader)));
        PlaceInTime place = (PlaceInTime) model.getAttribute("place");
        model.addAttribute("offered", offers.opening(AggregateType.REVIEW, place, reader));
        return "reviews";
    }

    @GetMapping(PATH + "/{id}")
    String review(@PathVariable ReviewId id, PlaceInTime place, @AuthenticationPrincipal Actor reader, Model model) {
        model.addAttribute(
                "review",
                reviews.at(openings.review(id, reader), place.moment(), reader).review());
        model.addAttribute("offered", offers.on(targets.find(id.value(), place.moment(), reader), place, reader));
        model.addAttribute("steps", new RecommendationSteps());
        return "review";
    }

    @GetMapping(PATH + "/{id}/report")
    String report(@PathVariable ReviewId id, PlaceInTime place, @AuthenticationPrincipal Actor reader, Model model) {
        model.addAttribute(
                "report",
                reviews.report(openings.review(id, reader), place.moment(), reader)
                        .report());
        return "review-report";
    }
}
