package org.daybook.command.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.rejection.Rejection;

/** An officer under delegation records decisions taken under it; what a board decided, its secretary records. */
@Breach(kind = Rejection.Kind.FORBIDDEN, field = "authority.how")
record AnOfficerRecordsOnlyOfficersDecisions(RoleOrCapacity acting, HowTaken how) implements Rule {

    @Override
    public boolean holds() {
        return acting != Capacity.OFFICER_UNDER_DELEGATION || how == HowTaken.BY_AN_OFFICER;
    }

    @Override
    public String otherwise() {
        return "An officer records only decisions taken under delegation; ask the board's secretary to record this one";
    }
}
