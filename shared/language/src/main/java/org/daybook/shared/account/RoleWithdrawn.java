package org.daybook.shared.account;

import org.daybook.shared.text.Required;

/** A role was withdrawn. */
public record RoleWithdrawn(Role role) implements AccountEvent {
    public RoleWithdrawn {
        Required.present(role, "role");
    }
}
