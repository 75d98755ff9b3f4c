package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.RecommendationOpening;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.review.followup.Undertaking;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * What a review recommends, as it stands.
 *
 * @param on the day by which its answer is overdue or not
 */
public record StandingRecommendation(ThingFacts made, LocalDate on) {

    private static final List<Attribute<?>> SAID = List.of(
            ReviewFacts.STATE,
            ReviewFacts.ANSWER_DUE,
            ReviewFacts.ANSWER,
            ReviewFacts.PRIORITY,
            FollowUpFacts.ACTION_OWNER,
            FollowUpFacts.ACTION_DUE,
            FollowUpFacts.LATER_DATE,
            FollowUpFacts.PROGRESS);

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

    /** Whether an answer is owed whose last possible day has passed, or what was agreed is not done by its own. */
    public boolean isOverdue() {
        return isActionOverdue() || status().owesAnAnswer() && answerDue().hasPassedOn(on);
    }

    /** Whether what was agreed is still to be done though its last possible day has passed. */
    public boolean isActionOverdue() {
        return status().isCarriedOut()
                && undertaking().due().filter(due -> due.hasPassedOn(on)).isPresent();
    }

    /** What management undertook, and what became of it. */
    public Undertaking undertaking() {
        return Undertaking.of(made);
    }

    public Optional<Priority> priority() {
        return made.value(ReviewFacts.PRIORITY);
    }

    /** The later date on which the panel has still to decide. */
    public Optional<LaterDate> laterDateRequested() {
        boolean decides = !status().owesAnAnswer() && !status().isFinished();
        return decides ? undertaking().waiting() : Optional.empty();
    }

    /** The day on which it was last reported complete, whether confirmed or not. */
    public Optional<LocalDate> reportedCompleteOn() {
        return series(ReviewFacts.STATE).stream()
                .filter(fact -> fact.as(ReviewFacts.STATE).is(RecommendationStatus.REPORTED_COMPLETE))
                .map(fact -> fact.stamp().effectiveOn())
                .reduce((earlier, later) -> later);
    }

    /** All that was said about it, including the registration. */
    public Stream<Fact> said() {
        return SAID.stream().flatMap(attribute -> series(attribute).stream());
    }

    /** All entries of a series, in order. */
    public List<Fact> series(Attribute<?> attribute) {
        return made.series(attribute);
    }
}
