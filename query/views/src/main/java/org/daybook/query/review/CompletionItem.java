package org.daybook.query.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.query.listing.StandingRecommendation;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.RecommendationStatus;

/**
 * When what was agreed was done, and whether that was in time. Done is what the panel confirmed, on the day on which its owner
 * reported it complete.
 *
 * @param onTime by the date that held in the end; absent where that has no last day
 * @param onTimeAtFirst by the date that was agreed at first; absent where that has no last day
 */
public record CompletionItem(LocalDate on, Boolean onTime, Boolean onTimeAtFirst) {

    /** Absent unless it is confirmed. */
    public static Optional<CompletionItem> of(StandingRecommendation made) {
        if (made.status() != RecommendationStatus.CONFIRMED) return Optional.empty();
        List<TargetDate> dates = made.undertaking().dueDates();
        return made.reportedCompleteOn()
                .map(done -> dates.isEmpty()
                        ? new CompletionItem(done, null, null)
                        : new CompletionItem(done, inTime(dates.getLast(), done), inTime(dates.getFirst(), done)));
    }

    private static Boolean inTime(TargetDate due, LocalDate done) {
        return due.last() == null ? null : !due.hasPassedOn(done);
    }
}
