package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** Minutes that are numbered from meeting to meeting have numbers that their board reserved for them. */
@Breach(kind = Rejection.Kind.INVALID, field = "first")
record MinutesThatContinueHaveReservedNumbers(int lacking, boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The board numbers its minutes from meeting to meeting, and "
                + (lacking == 1 ? "1 number is" : lacking + " numbers are")
                + " not reserved for this meeting yet; reserve them on the board first, or give the first number";
    }
}
