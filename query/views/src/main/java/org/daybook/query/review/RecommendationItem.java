package org.daybook.query.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.StandingRecommendation;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A recommendation and its history.
 *
 * @param recommendation the label under which the report prints it
 * @param addressedTo the post that is to answer; absent where the report names none
 * @param since the day from which it is in that state
 * @param why the panel's reason for that state; absent where it said nothing
 * @param originalAnswerDue when the answer was due at first; absent while that has not moved
 * @param overdue whether an answer is owed, or what was agreed is still to be done, and its last possible day has passed
 * @param answer the last one given, whatever the panel's judgement; absent before the first
 * @param priority on the scale of the review; absent where it has none
 * @param action what management undertook, and by when
 * @param laterDates every request for a later date, and what the panel decided
 * @param progress every report on it, the completion included
 */
record RecommendationItem(
        String recommendation,
        Text text,
        Post addressedTo,
        RecommendationStatus state,
        LocalDate since,
        Text why,
        TargetDate answerDue,
        TargetDate originalAnswerDue,
        boolean overdue,
        AnswerItem answer,
        Priority priority,
        UndertakingItem action,
        List<LaterDateItem> laterDates,
        List<ProgressItem> progress) {

    static RecommendationItem of(StandingRecommendation made, Sources sources) {
        List<TargetDate> due = made.dueDates();
        List<Fact> answers = made.series(ReviewFacts.ANSWER);
        return new RecommendationItem(
                made.label(),
                made.opening().text(),
                made.opening().addressedTo(),
                made.status(),
                made.state().stamp().effectiveOn(),
                made.condition().note(),
                due.getLast(),
                Moves.ofDates(due).original().orElse(null),
                made.isOverdue(),
                answers.isEmpty() ? null : AnswerItem.of(answers.getLast(), sources),
                made.priority().orElse(null),
                UndertakingItem.of(made),
                made.series(FollowUpFacts.LATER_DATE).stream()
                        .map(fact -> LaterDateItem.of(fact, sources))
                        .toList(),
                made.series(FollowUpFacts.PROGRESS).stream()
                        .map(fact -> ProgressItem.of(fact, sources))
                        .toList());
    }
}
