package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.PriorityScale;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.ReviewRegistration;

/**
 * A review as it stands, in the frame of its programme.
 *
 * @param on the day by which answers are overdue or not
 */
public record StandingReview(UUID id, StandingProgramme programme, AsOfFacts standing, LocalDate on) {

    /** @param on the day by which answers are overdue or not */
    public static StandingReview of(StandingPart part, LocalDate on) {
        return new StandingReview(part.id(), part.programme(), part.itself().standing(), on);
    }

    public ReviewRegistration registration() {
        return registered().as(ReviewFacts.REGISTRATION);
    }

    public LocalDate registeredOn() {
        return registered().stamp().effectiveOn();
    }

    /** The words of its priorities; absent where it has none. */
    public Optional<PriorityScale> scale() {
        return each().stream()
                .flatMap(made -> made.priority().stream())
                .map(Priority::scale)
                .findFirst()
                .or(() -> standing.value(id, ReviewFacts.SCALE, ""));
    }

    /** What put it on record. */
    public Fact registered() {
        return standing.fact(id, ReviewFacts.REGISTRATION, "").orElseThrow();
    }

    /** What it recommends, in the order of the report. */
    public List<StandingRecommendation> recommendations() {
        return each().stream()
                .sorted(Comparator.comparing(made -> made.opening().place()))
                .toList();
    }

    /** The same in any order: for who has not read what the recommendations say. */
    public List<StandingRecommendation> each() {
        return standing.each(id, ReviewFacts.STATE).stream()
                .map(made -> new StandingRecommendation(made, on))
                .toList();
    }
}
