package org.daybook.command.register.lookup;

import java.util.UUID;
import org.daybook.command.register.Reservations;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Name;

/**
 * Reserves nothing and presumes that whatever is asked for could be had. A command is tried on it first, so that one
 * refused for another reason leaves no name reserved.
 */
public final class DryRunReservations implements Reservations {

    private boolean presumed;

    /** Whether anything was presumed, and must be asked of the register itself. */
    public boolean presumed() {
        return presumed;
    }

    @Override
    public boolean reserveName(String scope, Name name, UUID aggregate) {
        presumed = true;
        return true;
    }

    @Override
    public boolean administratorsRemainWithout(AccountId account) {
        presumed = true;
        return true;
    }
}
