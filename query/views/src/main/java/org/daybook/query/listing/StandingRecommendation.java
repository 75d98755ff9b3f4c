package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.review.RecommendationOpening;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * What a review recommends, as it stands.
 *
 * @param on the day by which its answer is overdue or not
 */
public record StandingRecommendation(ThingFacts made, LocalDate on) {

    /** Under which the report prints it. */
    public String label() {
        return made.id();
    }

    public RecommendationOpening opening() {
        return made.get(ReviewFacts.OPENING);
    }

    /** The entry by which it came into the state it is in. */
    public Fact state() {
        return made.fact(ReviewFacts.STATE);
    }

    public Condition condition() {
        return made.get(ReviewFacts.STATE);
    }

    public RecommendationStatus status() {
        return RecommendationStatus.valueOf(condition().status());
    }

    /** Every date by which an answer was due; the last stands. */
    public List<TargetDate> dueDates() {
        return Schedule.dates(series(ReviewFacts.ANSWER_DUE));
    }

    public TargetDate answerDue() {
        return dueDates().getLast();
    }

    /** Whether an answer is owed whose last possible day has passed. */
    public boolean isOverdue() {
        return status().owesAnAnswer() && answerDue().hasPassedOn(on);
    }

    /** All answers, judgements and due dates, including the registration. */
    public Stream<Fact> said() {
        return Stream.of(ReviewFacts.STATE, ReviewFacts.ANSWER_DUE, ReviewFacts.ANSWER)
                .flatMap(attribute -> series(attribute).stream());
    }

    /** All entries of a series, in order. */
    public List<Fact> series(Attribute<?> attribute) {
        return made.series(attribute);
    }
}
