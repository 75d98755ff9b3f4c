package org.daybook.app.web.account;

import java.util.List;
import java.util.UUID;
import org.daybook.app.web.owner.Owned;

/** An account among all: who it is, what it may, and which workstreams it owns. */
record AccountLine(KnownAccount account, List<HeldRole> roles, List<Owned> owns) {

    static AccountLine of(KnownAccount account, List<ProgrammeNames.Named> programmes, List<Owned> all) {
        UUID id = account.id();
        return new AccountLine(
                account,
                HeldRole.of(account.grants(), programmes),
                all.stream().filter(owned -> id.equals(owned.account())).toList());
    }
}
