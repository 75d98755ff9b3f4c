package org.daybook.command.meeting.attendance;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** Where a board has recorded no quorum to count by, whoever records it says whether there is one. */
@Breach(kind = Rejection.Kind.INVALID, field = "quorate")
record QuorumIsSaidWhereTheBoardHasRecordedNone(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The board has recorded no quorum to count by; say whether there is one, or set the quorum of the board";
    }
}
