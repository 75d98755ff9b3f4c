package org.daybook.command.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;

/** Who an account is: what a request is authenticated as, and what it owns. */
public interface AccountDirectory {

    /** The post and the grants of an account; empty where there is none or it is suspended. */
    Optional<Actor> find(AccountId account);

    /** The open workstreams that the account owns. */
    List<UUID> workstreamsOf(AccountId account);

    /** Whether anybody may administer accounts: false only before the first administrator is made. */
    boolean hasAdministrator();
}
