package org.daybook.command.register;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the entries of accounts into the register. */
final class AccountRows {

    private static final String REGISTER =
            """
            insert into register.account (id, version, post, is_active) values (:id, :version, :post, true)
            on conflict (id) do nothing
            """;

    private static final String GRANT =
            """
            insert into register.grant (account, role, programmes)
            values (:id, :role, string_to_array(:programmes, ',')::uuid[])
            on conflict (account, role) do update set programmes = excluded.programmes
            """;

    private final JdbcClient jdbc;
    private final Names names;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new Names(jdbc);
    }

    void take(UUID id, long version, AccountEvent event) {
        switch (event) {
            case AccountRegistered e -> register(id, version, e);
            case RoleGranted e -> grant(id, version, e);
            case RoleWithdrawn e -> withdraw(id, version, e.role());
            case AccountSuspended e -> suspend(id, version);
        }
    }

    private void register(UUID id, long version, AccountRegistered e) {
        jdbc.sql(REGISTER)
                .param("id", id)
                .param("version", version)
                .param("post", e.post().value())
                .update();
    }

    private void grant(UUID id, long version, RoleGranted e) {
        if (!isNew(id, version, true)) return;
        jdbc.sql(GRANT)
                .param("id", id)
                .param("role", e.role().name())
                .param("programmes", listed(e.programmes()), Types.VARCHAR)
                .update();
    }

    private void withdraw(UUID id, long version, Role role) {
        if (!isNew(id, version, true)) return;
        jdbc.sql("delete from register.grant where account = :id and role = :role")
                .param("id", id)
                .param("role", role.name())
                .update();
        names.released(Leaving.SCOPE, id);
    }

    private void suspend(UUID id, long version) {
        if (isNew(id, version, false)) names.released(Leaving.SCOPE, id);
    }

    private boolean isNew(UUID id, long version, boolean active) {
        return jdbc.sql("update register.account set version = :version, is_active = :active"
                                + " where id = :id and version < :version")
                        .param("id", id)
                        .param("version", version)
                        .param("active", active)
                        .update()
                == 1;
    }

    private static String listed(List<ProgrammeId> programmes) {
        return String.join(
                ",", programmes.stream().map(ProgrammeId::toString).sorted().toList());
    }
}
