package org.daybook.query.slippage;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * One move of a target date: to what, why, when, and by which entry.
 *
 * @param decision the approved decision that allowed it; absent where none was named
 * @param effectiveOn the day from which the new date holds
 * @param recordedAt the instant at which it was recorded
 */
public record Move(
        TargetDate from,
        TargetDate to,
        Text reason,
        LocalId decision,
        LocalDate effectiveOn,
        Instant recordedAt,
        long version) {

    static Move of(Fact before, Fact after) {
        Schedule schedule = (Schedule) after.value();
        return new Move(
                ((Schedule) before.value()).targetDate(),
                schedule.targetDate(),
                schedule.reason(),
                schedule.decision(),
                after.stamp().effectiveOn(),
                after.stamp().recordedAt(),
                after.stamp().version());
    }
}
