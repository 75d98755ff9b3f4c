package org.daybook.command.meeting.minutes;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** The approval of minutes is recorded on its day or later. */
@Breach(kind = Rejection.Kind.INVALID, field = "approvedOn")
public record ApprovalIsSaidOnceItIsGiven(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "Minutes approved on " + DayInWords.of(earlier) + " cannot be approved from " + DayInWords.of(later);
    }
}
