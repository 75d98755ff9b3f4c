package org.daybook.query.review;

import java.util.List;
import org.daybook.query.listing.StandingRecommendation;
import org.daybook.shared.review.RecommendationStatus;

/** The number of recommendations in each state, of overdue ones, and of later dates that wait for the panel. */
record RecommendationCounts(
        long open,
        long answered,
        long sentBack,
        long accepted,
        long reportedComplete,
        long confirmed,
        long closed,
        long overdue,
        long laterDatesRequested) {

    static RecommendationCounts of(List<StandingRecommendation> recommendations) {
        return new RecommendationCounts(
                in(RecommendationStatus.OPEN, recommendations),
                in(RecommendationStatus.ANSWERED, recommendations),
                in(RecommendationStatus.SENT_BACK, recommendations),
                in(RecommendationStatus.ACCEPTED, recommendations),
                in(RecommendationStatus.REPORTED_COMPLETE, recommendations),
                in(RecommendationStatus.CONFIRMED, recommendations),
                in(RecommendationStatus.CLOSED, recommendations),
                recommendations.stream()
                        .filter(StandingRecommendation::isOverdue)
                        .count(),
                recommendations.stream()
                        .filter(made -> made.laterDateRequested().isPresent())
                        .count());
    }

    private static long in(RecommendationStatus status, List<StandingRecommendation> recommendations) {
        return recommendations.stream().filter(made -> made.status() == status).count();
    }
}
