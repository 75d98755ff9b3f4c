package org.daybook.command.permission;

import java.util.List;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.rejection.Rejection;

/**
 * The actor holds a role or capacity that may give the command.
 *
 * @param roles those that may
 * @param capacities those that may, for what they are held for
 */
@Breach(kind = Rejection.Kind.FORBIDDEN)
record PermissionIsGranted(PermissionRefusal refusal, List<Role> roles, List<Capacity> capacities, boolean holds)
        implements Rule {

    @Override
    public String code() {
        return refusal.code();
    }

    @Override
    public String otherwise() {
        return refusal.message(roles, capacities);
    }
}
