package org.daybook.query.review.tracker;

import java.util.ArrayList;
import java.util.List;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.stereotype.Component;

/** The tracker: the recommendations of all reviews that the reader may see, at any place on the two clocks. */
@Component
public record FindRecommendations(Lists lists) {

    private static final String LIST = "recommendations";
    private static final String MOST = "200";

    /** One page of those that are meant, in the order of programmes, reviews and reports. */
    public Listing<TrackedRecommendation> page(TrackerFilter filter, ListParameters asked, AsOf moment, Actor reader) {
        return lists.ofRecommendations(
                TrackedRecommendation.ATTRIBUTES,
                review -> TrackedRecommendation.of(review).stream()
                        .filter(filter::includes)
                        .toList(),
                asked.of(LIST + "|" + filter.written(), moment, reader));
    }

    /** All that are meant. */
    public List<TrackedRecommendation> all(TrackerFilter filter, ListParameters asked, AsOf moment, Actor reader) {
        List<TrackedRecommendation> all = new ArrayList<>();
        String after = null;
        do {
            ListParameters next = new ListParameters(asked.programme(), MOST, after, null, null);
            Listing<TrackedRecommendation> page = page(filter, next, moment, reader);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return List.copyOf(all);
    }

    /** How many there are, by table, priority and age, and the share done in time. */
    public TrackerCountsAnswer counts(TrackerFilter filter, ListParameters asked, AsOf moment, Actor reader) {
        List<TrackedRecommendation> all = all(TrackerFilter.of(TrackerParameters.NONE), asked, moment, reader);
        return new TrackerCountsAnswer(
                moment.on(), moment.knownAt(), moment.position(), TrackerCounts.of(all, filter, moment.on()));
    }
}
