package org.daybook.command.permission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.programme.ProgrammeId;

/**
 * Who may give which command: the committed table {@code permissions.md}, command by role. It has a row for every command
 * of the {@link CommandCatalogue} and a cell for every role, or the server does not start.
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
     * @throws org.daybook.shared.rejection.Rejection if the actor holds none of its roles for any programme
     */
    public void requireAnyRole(DaybookCommand command, Actor actor) {
        PermissionRow row = row(command);
        row.rule(row.roles().stream().anyMatch(actor::holds)).require();
    }

    /**
     * The role in which the actor may give the command.
     *
     * @param programme the one concerned; empty where it is not known, so that only a role granted for every programme
     *     will do
     * @param owned whether the workstream concerned is assigned to the actor's account
     * @throws org.daybook.shared.rejection.Rejection if there is none
     */
    public Role role(DaybookCommand command, Actor actor, Optional<ProgrammeId> programme, boolean owned) {
        PermissionRow row = row(command);
        Optional<Role> role = row.role(actor, programme, owned);
        row.rule(role.isPresent()).require();
        return role.orElseThrow();
    }

    private PermissionRow row(DaybookCommand command) {
        return rows.get(CommandCatalogue.of(command).name());
    }
}
