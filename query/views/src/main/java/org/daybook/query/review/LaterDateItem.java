package org.daybook.query.review;

import java.time.LocalDate;
import org.daybook.query.history.By;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.review.laterdate.LaterDateStep;
import org.daybook.shared.text.Text;

/**
 * A later date that was requested, granted or refused.
 *
 * @param due absent where it was refused
 * @param why the reason for requesting or refusing it, or the remark on granting it; absent where there is none
 * @param version of the entry
 */
record LaterDateItem(LaterDateStep step, TargetDate due, Text why, By by, LocalDate effectiveOn, long version) {

    static LaterDateItem of(Fact fact, Sources sources) {
        LaterDate said = fact.as(FollowUpFacts.LATER_DATE);
        return new LaterDateItem(
                said.step(),
                said.due(),
                said.why(),
                sources.by(fact.stamp().position()),
                fact.stamp().effectiveOn(),
                fact.stamp().version());
    }
}
