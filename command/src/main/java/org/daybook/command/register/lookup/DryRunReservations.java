package org.daybook.command.register.lookup;

import java.util.UUID;
import org.daybook.command.register.Reservations;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Name;

/**
 * Reservations of a dry run: nothing is reserved, and every request succeeds. Each command is tried with these first,
 * so that one refused for another reason leaves no name reserved.
 */
public final class DryRunReservations implements Reservations {

    private boolean presumed;

    /** Whether anything was requested, and must now be reserved in the register itself. */
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
