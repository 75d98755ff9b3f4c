package org.daybook.query.review;

import org.daybook.query.listing.StandingRecommendation;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.answer.Agreement;
import org.daybook.shared.review.answer.ManagementResponse;
import org.daybook.shared.review.followup.Undertaking;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * What management undertook in its last answer, and by when.
 *
 * @param agreement absent where the answer is in words alone
 * @param action what will be done; absent where nothing was agreed
 * @param owner the post that does it; absent where none was named
 * @param due by when; absent where there is no date
 * @param originalDue by when at first; absent while that has not moved
 * @param extensions how often the panel granted a later date
 * @param requestedDue the later date on which the panel has still to decide; absent where there is none
 * @param overdue whether it is still to be done though its last possible day has passed
 */
public record UndertakingItem(
        Agreement agreement,
        Text action,
        Post owner,
        TargetDate due,
        TargetDate originalDue,
        int extensions,
        TargetDate requestedDue,
        boolean overdue) {

    public static UndertakingItem of(StandingRecommendation made) {
        Undertaking undertaking = made.undertaking();
        return new UndertakingItem(
                undertaking.response().map(ManagementResponse::agreement).orElse(null),
                undertaking.response().map(ManagementResponse::action).orElse(null),
                undertaking.owner().orElse(null),
                undertaking.due().orElse(null),
                Moves.ofDates(undertaking.dueDates()).original().orElse(null),
                undertaking.extensions(),
                made.laterDateRequested().map(LaterDate::due).orElse(null),
                made.isActionOverdue());
    }
}
