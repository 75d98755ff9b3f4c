package org.daybook.command.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts as the register has them. */
final class JdbcAccountDirectory implements AccountDirectory {

    private static final String OWNED =
            "select id from register.workstream where owner_account = :id and is_open order by name, id";

    private static final String ADMINISTRATORS =
            """
            select exists (select 1 from register.grant g join register.account a on a.id = g.account
                           where g.role = 'ADMIN' and a.is_active)
            """;

    private final JdbcClient jdbc;

    JdbcAccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Actor> find(AccountId account) {
        return jdbc.sql("select post from register.account where id = :id and is_active")
                .param("id", account.value())
                .query(String.class)
                .optional()
                .map(post -> new Actor(account, new Post(post), grants(account)));
    }

    @Override
    public List<UUID> workstreamsOf(AccountId account) {
        return jdbc.sql(OWNED).param("id", account.value()).query(UUID.class).list();
    }

    @Override
    public boolean hasAdministrator() {
        return jdbc.sql(ADMINISTRATORS).query(Boolean.class).single();
    }

    private List<Grant> grants(AccountId account) {
        return jdbc.sql("select role, programmes from register.grant where account = :id order by role")
                .param("id", account.value())
                .query(JdbcAccountDirectory::grant)
                .list();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("programmes").getArray();
        Set<ProgrammeId> programmes = Stream.of(ids).map(ProgrammeId::new).collect(Collectors.toSet());
        return new Grant(Role.valueOf(row.getString("role")), programmes);
    }
}
