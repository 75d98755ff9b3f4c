package org.daybook.shared.account;

import org.daybook.shared.text.Required;

/** Withdraws a role, for every programme. */
public record WithdrawRole(Role role) implements AccountCommand {
    public WithdrawRole {
        Required.present(role, "role");
    }
}
