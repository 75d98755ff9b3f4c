package org.daybook.query.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingReview;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewRegistration;
import org.daybook.shared.text.Name;

/**
 * The panel's report on its review: the state of every recommendation on a day, and the events of the quarter up to
 * that day.
 *
 * @param quarter the one that the day is in
 * @param answered how many answers were given in the quarter
 * @param judged how many were accepted or sent back in it
 * @param standing how many recommendations are in which state on the day
 */
public record QuarterlyReport(
        String id,
        Name title,
        Name panel,
        LocalDate reportedOn,
        Named programme,
        Marking marking,
        Quarter quarter,
        long answered,
        long judged,
        RecommendationCounts standing,
        List<ReportedRecommendation> recommendations) {

    static QuarterlyReport of(StandingReview review, Sources sources) {
        ReviewRegistration registration = review.registration();
        Quarter quarter = Quarter.of(review.on());
        List<ReportedRecommendation> recommendations = review.recommendations().stream()
                .map(made -> ReportedRecommendation.of(made, quarter, sources))
                .toList();
        return new QuarterlyReport(
                review.id().toString(),
                registration.title(),
                registration.panel(),
                registration.reportedOn(),
                review.programme().named(),
                review.programme().frame().marking(),
                quarter,
                steps(recommendations, RecommendationStatus.ANSWERED),
                steps(recommendations, RecommendationStatus.ACCEPTED, RecommendationStatus.SENT_BACK),
                RecommendationCounts.of(review.recommendations()),
                recommendations);
    }

    private static long steps(List<ReportedRecommendation> recommendations, RecommendationStatus... states) {
        return recommendations.stream()
                .flatMap(made -> made.steps().stream())
                .filter(step -> Stream.of(states).anyMatch(state -> state == step.state()))
                .count();
    }
}
