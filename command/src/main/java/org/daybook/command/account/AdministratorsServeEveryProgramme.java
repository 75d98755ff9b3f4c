package org.daybook.command.account;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.rejection.Rejection;

/** Accounts belong to no programme, so the role of an administrator is granted for every programme. */
@Breach(kind = Rejection.Kind.INVALID, field = "programmes")
record AdministratorsServeEveryProgramme(RoleGranted event) implements Rule {

    @Override
    public boolean holds() {
        return event.role() != Role.ADMIN || event.programmes().isEmpty();
    }

    @Override
    public String otherwise() {
        return "The role of an administrator is granted for every programme; name none";
    }
}
