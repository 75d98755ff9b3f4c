package org.daybook.command.decision;

import java.util.Optional;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.rejection.Rejection;

/**
 * An officer under delegation records what they decided under a power that the board delegated to them, and puts that right; not
 * what another officer decided.
 *
 * @param power under which it was decided; empty where none on record is named
 */
@Breach(kind = Rejection.Kind.FORBIDDEN, field = "authority.power")
record AnOfficerDecidesUnderAPowerOfTheirOwn(RoleOrCapacity acting, AccountId officer, Optional<DelegatedPower> power)
        implements Rule {

    @Override
    public boolean holds() {
        return acting != Capacity.OFFICER_UNDER_DELEGATION
                || power.filter(held -> officer.equals(held.delegation().account()))
                        .isPresent();
    }

    @Override
    public String otherwise() {
        return "An officer records decisions under a power that the board delegated to them; name that power, or ask the board's"
                + " secretary to record this one";
    }
}
