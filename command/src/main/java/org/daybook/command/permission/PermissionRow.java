package org.daybook.command.permission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.programme.ProgrammeId;

/**
 * The row of one command in the permission table.
 *
 * @param permissions of every role, in the order of precedence
 * @param capacities those that permit the command for what they are held for, in the order of precedence
 * @param refusal the rule broken by an actor whom no role or capacity permits it
 */
record PermissionRow(Map<Role, Permission> permissions, List<Capacity> capacities, PermissionRefusal refusal) {

    /** The roles that may give the command, the one in which to act first. */
    List<Role> roles() {
        return permissions.keySet().stream()
                .filter(role -> permissions.get(role) != Permission.NO)
                .toList();
    }

    /** Whether the actor may give it for anything at all, as far as the actor alone can tell. */
    boolean mayPermit(Actor actor) {
        return roles().stream().anyMatch(actor::holds)
                || capacities.stream().anyMatch(capacity -> !capacity.isSeat() || actor.holds(capacity));
    }

    /** The role or capacity in which the actor may give it; see {@link PermissionTable#actingAs}. */
    Optional<RoleOrCapacity> actingAs(Actor actor, Set<ProgrammeId> programmes, Set<Capacity> held) {
        return Stream.<RoleOrCapacity>concat(
                        permissions.keySet().stream()
                                .filter(role -> permissions.get(role).permits(role, actor, programmes, held)),
                        capacities.stream().filter(held::contains))
                .findFirst();
    }

    PermissionIsGranted rule(boolean granted) {
        return new PermissionIsGranted(refusal, roles(), capacities, granted);
    }
}
