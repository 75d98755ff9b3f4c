package org.daybook.command.permission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;

/**
 * The row of one command in the permission table.
 *
 * @param permissions of every role, in the order of precedence
 * @param refusal the rule broken by an actor whom no role permits it
 */
record PermissionRow(Map<Role, Permission> permissions, PermissionRefusal refusal) {

    /** The roles that may give the command, the one in which to act first. */
    List<Role> roles() {
        return permissions.keySet().stream()
                .filter(role -> permissions.get(role) != Permission.NO)
                .toList();
    }

    /** The role in which the actor may give it; see {@link PermissionTable#role}. */
    Optional<Role> role(Actor actor, Optional<ProgrammeId> programme, boolean owned) {
        return permissions.keySet().stream()
                .filter(role -> permissions.get(role).permits(role, actor, programme, owned))
                .findFirst();
    }

    PermissionIsGranted rule(boolean granted) {
        return new PermissionIsGranted(refusal, roles(), granted);
    }
}
