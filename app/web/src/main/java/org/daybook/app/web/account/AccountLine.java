package org.daybook.app.web.account;

import java.util.List;
import java.util.UUID;
import org.daybook.app.web.owner.Owned;

/** An account in the list: its post, its roles, and the workstreams that it owns. */
record AccountLine(KnownAccount account, List<HeldRole> roles, List<Owned> owns) {

    static AccountLine of(KnownAccount account, List<ProgrammeNames.Named> programmes, List<Owned> all) {
        UUID id = account.id();
        return new AccountLine(
                account,
                HeldRole.of(account.grants(), programmes),
                all.stream().filter(owned -> id.equals(owned.account())).toList());
    }
}
