package org.daybook.command.register.jdbc;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.register.AdministratorReservation;
import org.daybook.command.register.RegisteredNames;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the entries of accounts into the register. */
public final class AccountRows {

    private static final String GRANT =
            """
            insert into register.grant (account, role, programmes, private_items)
            values (:id, :role, string_to_array(:programmes, ',')::uuid[], :private)
            on conflict (account, role) do update
                set programmes = excluded.programmes, private_items = excluded.private_items
            """;

    private final JdbcClient jdbc;
    private final RegisteredNames names;

    public AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new RegisteredNames(jdbc);
    }

    public void take(UUID id, long version, AccountEvent event) {
        VersionedRow row = new VersionedRow(jdbc, "account", id, version);
        switch (event) {
            case AccountRegistered e -> row.insert(Map.of("post", e.post().value(), "is_active", true));
            case RoleGranted e -> grant(row, e);
            case RoleWithdrawn e -> withdraw(row, e.role());
            case AccountSuspended e -> suspend(row);
        }
    }

    private void grant(VersionedRow row, RoleGranted e) {
        if (!row.update(Map.of("is_active", true))) return;
        jdbc.sql(GRANT)
                .param("id", row.id())
                .param("role", e.role().name())
                .param("programmes", listed(e.programmes()), Types.VARCHAR)
                .param("private", e.opensPrivateItems())
                .update();
    }

    private void withdraw(VersionedRow row, Role role) {
        if (!row.update(Map.of("is_active", true))) return;
        jdbc.sql("delete from register.grant where account = :id and role = :role")
                .param("id", row.id())
                .param("role", role.name())
                .update();
        names.released(AdministratorReservation.SCOPE, row.id());
    }

    private void suspend(VersionedRow row) {
        if (row.update(Map.of("is_active", false))) names.released(AdministratorReservation.SCOPE, row.id());
    }

    private static String listed(List<ProgrammeId> programmes) {
        return String.join(
                ",", programmes.stream().map(ProgrammeId::toString).sorted().toList());
    }
}
