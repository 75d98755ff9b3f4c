package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.Rejection;

/** A later date has a last day, which follows that of the date it replaces. */
@Breach(kind = Rejection.Kind.INVALID, field = "due")
record LaterDateFollowsTheDateThatHolds(TargetDate holding, TargetDate later) implements Rule {

    @Override
    public boolean holds() {
        return later.last() != null && (holding.last() == null || later.last().isAfter(holding.last()));
    }

    @Override
    public String otherwise() {
        return "What was agreed is due " + DateInWords.of(holding)
                + "; enter a later date, like 30 June 2027 or Q3 2026/27";
    }
}
