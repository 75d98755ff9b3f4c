package org.daybook.command.review;

import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.RecommendationStatus;

/**
 * The state of a recommendation that the rules need.
 *
 * @param entries those about it
 * @param answerDue when its answer is now due
 */
record Recommendation(RecommendationStatus status, LatestEntries entries, TargetDate answerDue) {

    /** @param due absent where the date stays */
    Recommendation became(RecommendationStatus next, EntryDay entry, TargetDate due) {
        return new Recommendation(next, entries.with(entry), due == null ? answerDue : due);
    }
}
