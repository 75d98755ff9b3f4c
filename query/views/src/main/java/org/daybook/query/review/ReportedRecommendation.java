package org.daybook.query.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.StandingRecommendation;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A recommendation in the report for the panel.
 *
 * @param since the day from which it is in that state
 * @param overdue whether an answer is owed, or what was agreed is still to be done, and its last possible day has passed
 * @param steps the entries about it in the quarter
 * @param priority on the scale of the review; absent where it has none
 * @param action what management undertook, and by when
 */
record ReportedRecommendation(
        String recommendation,
        Text text,
        Post addressedTo,
        RecommendationStatus state,
        LocalDate since,
        TargetDate answerDue,
        boolean overdue,
        List<Step> steps,
        Priority priority,
        UndertakingItem action) {

    static ReportedRecommendation of(StandingRecommendation made, Quarter quarter, Sources sources) {
        return new ReportedRecommendation(
                made.label(),
                made.opening().text(),
                made.opening().addressedTo(),
                made.status(),
                made.state().stamp().effectiveOn(),
                made.answerDue(),
                made.isOverdue(),
                Step.in(quarter, made, sources),
                made.priority().orElse(null),
                UndertakingItem.of(made));
    }
}
