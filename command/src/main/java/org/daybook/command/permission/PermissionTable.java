package org.daybook.command.permission;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.programme.ProgrammeId;

/**
 * Who may give which command: the committed table {@code permissions.md}, command by role and capacity. It has a row for every
 * command of the {@link CommandCatalogue} and a cell for every role and capacity, or the server does not start.
 */
public final class PermissionTable {

    private static final PermissionTable COMMITTED = new PermissionTable(PermissionFile.read());

    private final Map<String, PermissionRow> rows;

    private PermissionTable(Map<String, PermissionRow> rows) {
        this.rows = rows;
    }

    /** The table that was built with this version. */
    public static PermissionTable committed() {
        return COMMITTED;
    }

    /** The roles that may give the command, the one in which to act first. */
    public List<Role> roles(DaybookCommand command) {
        return row(command).roles();
    }

    /**
     * Refuses an actor who may give such a command nowhere.
     *
     * @throws org.daybook.shared.rejection.Rejection if the actor holds none of its roles for any programme and no seat that
     *     may give it; who owns an action or a workstream only the aggregate can tell
     */
    public void requireAny(DaybookCommand command, Actor actor) {
        PermissionRow row = row(command);
        row.rule(row.mayPermit(actor)).require();
    }

    /**
     * The role or capacity in which the actor may give the command.
     *
     * @param programmes those concerned, for each of which the role must be granted; none where they are not known or where
     *     it belongs to none, so that only a role granted for every programme will do
     * @param capacities that the actor holds for what the command is about
     * @throws org.daybook.shared.rejection.Rejection if there is none
     */
    public RoleOrCapacity actingAs(
            DaybookCommand command, Actor actor, Set<ProgrammeId> programmes, Set<Capacity> capacities) {
        PermissionRow row = row(command);
        Optional<RoleOrCapacity> acting = row.actingAs(actor, programmes, capacities);
        row.rule(acting.isPresent()).require();
        return acting.orElseThrow();
    }

    /**
     * Whether the actor may give such a command; see {@link #actingAs}.
     *
     * @param programmes those concerned
     * @param capacities that the actor holds for what the command is about
     */
    public boolean permits(CommandType command, Actor actor, Set<ProgrammeId> programmes, Set<Capacity> capacities) {
        return rows.get(command.name()).actingAs(actor, programmes, capacities).isPresent();
    }

    /** Whether the actor may give such a command in some programme, or in a capacity that they hold for something. */
    public boolean permitsSomewhere(CommandType command, Actor actor) {
        Set<Capacity> held = EnumSet.noneOf(Capacity.class);
        actor.capacities().forEach(one -> held.add(one.capacity()));
        return permits(command, actor, Set.of(), held)
                || actor.grants().stream()
                        .flatMap(grant -> grant.programmes().stream())
                        .anyMatch(programme -> permits(command, actor, Set.of(programme), held));
    }

    private PermissionRow row(DaybookCommand command) {
        return rows.get(CommandCatalogue.of(command).name());
    }
}
