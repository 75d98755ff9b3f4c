package org.daybook.command.meeting.minutes;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** Minutes are approved on the day of the meeting or a later one. */
@Breach(kind = Rejection.Kind.INVALID, field = "approvedOn")
public record ApprovalFollowsTheMeeting(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "The meeting was held on " + DayInWords.of(earlier) + "; its minutes cannot have been approved on "
                + DayInWords.of(later);
    }
}
