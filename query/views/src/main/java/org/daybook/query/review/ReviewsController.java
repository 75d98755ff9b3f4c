package org.daybook.query.review;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.daybook.shared.review.ReviewId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ReviewsController(Openings openings, Lists lists, FindReview reviews) {

    private static final String LIST = "reviews";

    /** The reviews of the programmes that the reader may see, with how far their recommendations have come. */
    @GetMapping("/api/reviews")
    Listing<ReviewItem> reviews(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.ofReviews(ReviewItem.ATTRIBUTES, ReviewItem::of, parameters.of(LIST, moment, reader));
    }

    /** One review: each recommendation, its last answer, and what the panel said of it. */
    @GetMapping("/api/reviews/{id}")
    ReviewAnswer review(@PathVariable ReviewId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return reviews.at(openings.review(id, reader), moment, reader);
    }

    /** The report for the panel: how each recommendation stands, and what happened in the quarter of that day up to it. */
    @GetMapping("/api/reviews/{id}/report")
    ReportAnswer report(@PathVariable ReviewId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return reviews.report(openings.review(id, reader), moment, reader);
    }
}
