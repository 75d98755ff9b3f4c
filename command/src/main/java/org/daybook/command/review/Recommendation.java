package org.daybook.command.review;

import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.text.Post;

/**
 * The state of a recommendation that the rules need.
 *
 * @param entries those about it
 * @param answerDue when its answer is now due
 * @param priority absent where it has none
 * @param owner the post that does what was agreed; absent where none was named
 * @param action by when that is due
 */
record Recommendation(
        RecommendationStatus status,
        LatestEntries entries,
        TargetDate answerDue,
        Priority priority,
        Post owner,
        AgreedDate action) {

    /** One that was just made. */
    static Recommendation open(LatestEntries entries, TargetDate answerDue, Priority priority) {
        return new Recommendation(RecommendationStatus.OPEN, entries, answerDue, priority, null, new AgreedDate.None());
    }

    /** Another entry is about it. */
    Recommendation with(EntryDay entry) {
        return new Recommendation(status, entries.with(entry), answerDue, priority, owner, action);
    }

    Recommendation became(RecommendationStatus next) {
        return new Recommendation(next, entries, answerDue, priority, owner, action);
    }

    /** @param due absent where the date stays */
    Recommendation answerDue(TargetDate due) {
        return due == null ? this : new Recommendation(status, entries, due, priority, owner, action);
    }

    Recommendation prioritised(Priority next) {
        return new Recommendation(status, entries, answerDue, next, owner, action);
    }

    Recommendation ownedBy(Post next) {
        return new Recommendation(status, entries, answerDue, priority, next, action);
    }

    Recommendation action(AgreedDate next) {
        return new Recommendation(status, entries, answerDue, priority, owner, next);
    }
}
