package org.daybook.query.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingReview;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.ReviewRegistration;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.text.Name;

/**
 * A review in the list of reviews.
 *
 * @param reportedOn the day of the report
 * @param registeredOn the day from which it is on record
 * @param standing how many recommendations are in which state
 */
public record ReviewItem(
        String id,
        Name title,
        Name panel,
        LocalDate reportedOn,
        LocalDate registeredOn,
        Named programme,
        Marking marking,
        RecommendationCounts standing)
        implements Listed {

    /** What is read for it: not the texts. */
    public static final List<Attribute<?>> ATTRIBUTES = List.of(
            ReviewFacts.REGISTRATION,
            ReviewFacts.STATE,
            ReviewFacts.ANSWER_DUE,
            FollowUpFacts.ACTION_DUE,
            FollowUpFacts.LATER_DATE);

    public static ReviewItem of(StandingReview review) {
        ReviewRegistration registration = review.registration();
        return new ReviewItem(
                review.id().toString(),
                registration.title(),
                registration.panel(),
                registration.reportedOn(),
                review.registeredOn(),
                review.programme().named(),
                review.programme().frame().marking(),
                RecommendationCounts.of(review.each()));
    }
}
