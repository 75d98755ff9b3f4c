package org.daybook.query.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingReview;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.review.PriorityScale;
import org.daybook.shared.review.ReviewRegistration;
import org.daybook.shared.text.Name;

/**
 * An audit panel's report, and the state of each recommendation.
 *
 * @param scale the words of its priorities; absent where it has none
 */
public record Review(
        String id,
        Name title,
        Name panel,
        LocalDate reportedOn,
        LocalDate registeredOn,
        Named programme,
        Marking marking,
        PriorityScale scale,
        List<RecommendationItem> recommendations) {

    static Review of(StandingReview review, Sources sources) {
        ReviewRegistration registration = review.registration();
        return new Review(
                review.id().toString(),
                registration.title(),
                registration.panel(),
                registration.reportedOn(),
                review.registeredOn(),
                review.programme().named(),
                review.programme().frame().marking(),
                review.scale().orElse(null),
                review.recommendations().stream()
                        .map(made -> RecommendationItem.of(made, sources))
                        .toList());
    }
}
