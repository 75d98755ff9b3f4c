package org.daybook.command.decision;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A decision is reported to a meeting on the day on which it was taken or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "meeting")
record ReportFollowsTheDecision(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The decision was taken on " + DayInWords.of(earlier) + ", after the meeting of " + DayInWords.of(later);
    }
}
