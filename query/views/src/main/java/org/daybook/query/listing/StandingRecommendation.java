package org.daybook.query.listing;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.RecommendationOpening;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;

/** What a review recommends, as it stands. */
public record StandingRecommendation(StandingReview review, String label) {

    public RecommendationOpening opening() {
        return review.standing().value(review.id(), ReviewFacts.OPENING, label).orElseThrow();
    }

    /** The entry by which it came into the state it is in. */
    public Fact state() {
        return series(ReviewFacts.STATE).getLast();
    }

    public Condition condition() {
        return state().as(ReviewFacts.STATE);
    }

    public RecommendationStatus status() {
        return RecommendationStatus.valueOf(condition().status());
    }

    /** Every date by which an answer was due; the last stands. */
    public List<TargetDate> dueDates() {
        return series(ReviewFacts.ANSWER_DUE).stream()
                .map(fact -> fact.as(ReviewFacts.ANSWER_DUE).targetDate())
                .toList();
    }

    public TargetDate answerDue() {
        return dueDates().getLast();
    }

    /** Whether an answer is owed whose last possible day has passed. */
    public boolean isOverdue() {
        return status().owesAnAnswer() && answerDue().hasPassedOn(review.on());
    }

    /** What was ever answered, judged and scheduled, its making included. */
    public Stream<Fact> said() {
        return Stream.of(ReviewFacts.STATE, ReviewFacts.ANSWER_DUE, ReviewFacts.ANSWER)
                .flatMap(attribute -> series(attribute).stream());
    }

    /** Everything that was said in a series, in order; see {@link org.daybook.shared.fact.Standing#series}. */
    public List<Fact> series(Attribute<?> attribute) {
        return review.standing().series(review.id(), attribute, label);
    }
}
