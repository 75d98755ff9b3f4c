package org.daybook.command.register;

import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Name;

/** Reservations made before an entry is written, effective at once and on all nodes. */
public interface Reservations {
    /**
     * Reserves a name in a scope for an aggregate before its entry is written, at once and for all nodes. Exactly one wins
     * when two try together; its holder succeeds again. It lapses after a minute when no entry follows.
     *
     * @return whether the aggregate has the name now; not if another has it
     */
    boolean reserveName(String scope, Name name, UUID aggregate);

    /**
     * Whether an active administrator remains when this account ceases to be one. Administrators go one at a time: while
     * another is going, none remains.
     */
    boolean administratorsRemainWithout(AccountId account);
}
