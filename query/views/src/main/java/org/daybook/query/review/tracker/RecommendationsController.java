package org.daybook.query.review.tracker;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RecommendationsController(FindRecommendations recommendations) {

    /** The tracker: the recommendations of all reviews that the reader may see, or one of the panel's usual tables of them. */
    @GetMapping("/api/recommendations")
    Listing<TrackedRecommendation> recommendations(
            @RequestParam(required = false) String table,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String priority,
            @RequestParam(required = false) String owner,
            @AuthenticationPrincipal Actor reader,
            AsOf moment,
            ListParameters parameters) {
        TrackerFilter filter = TrackerFilter.of(new TrackerParameters(table, since, priority, owner));
        return recommendations.page(filter, parameters, moment, reader);
    }

    /** The same counted by table, priority and age, with the share done in time. */
    @GetMapping("/api/recommendations/counts")
    TrackerCountsAnswer counts(
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String priority,
            @RequestParam(required = false) String owner,
            @AuthenticationPrincipal Actor reader,
            AsOf moment) {
        TrackerFilter filter = TrackerFilter.of(new TrackerParameters(null, since, priority, owner));
        ListParameters all = new ListParameters(programme, null, null, null, null);
        return recommendations.counts(filter, all, moment, reader);
    }
}
