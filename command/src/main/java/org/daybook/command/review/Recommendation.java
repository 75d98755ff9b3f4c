package org.daybook.command.review;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.RecommendationStatus;

/**
 * What the rules need to know of a recommendation.
 *
 * @param lastOn the day from which the last entry about it holds
 * @param answerDue when its answer is due, as it was said last
 */
record Recommendation(RecommendationStatus status, LocalDate lastOn, TargetDate answerDue) {

    /** @param due absent where the date stays */
    Recommendation became(RecommendationStatus next, LocalDate on, TargetDate due) {
        return new Recommendation(next, on, due == null ? answerDue : due);
    }
}
