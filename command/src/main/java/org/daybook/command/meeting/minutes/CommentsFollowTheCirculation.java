package org.daybook.command.meeting.minutes;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.DaysInOrder;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** Comments are due on the day of circulation or a later one. */
@Breach(kind = Rejection.Kind.INVALID, field = "commentsBy")
record CommentsFollowTheCirculation(LocalDate earlier, LocalDate later) implements DaysInOrder {
    @Override
    public String otherwise() {
        return "The minutes were circulated on " + DayInWords.of(earlier) + "; comments cannot be due by "
                + DayInWords.of(later);
    }
}
