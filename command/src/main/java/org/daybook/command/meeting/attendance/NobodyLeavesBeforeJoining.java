package org.daybook.command.meeting.attendance;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** Whoever joins and leaves a meeting leaves it at a later item. */
@Breach(kind = Rejection.Kind.INVALID, field = "left")
record NobodyLeavesBeforeJoining(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The item before which they left must come after the item at which they joined";
    }
}
