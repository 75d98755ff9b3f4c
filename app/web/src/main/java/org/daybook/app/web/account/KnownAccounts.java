package org.daybook.app.web.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All accounts, from the register, with their login names. */
@Component
public class KnownAccounts {

    private static final String SELECT =
            """
            select a.id, a.version, a.post, a.is_active, c.login_name, c.must_change
            from register.account a left join account.credential c on c.account = a.id
            """;
    private static final String PAGE =
            SELECT + "where cast(:after as uuid) is null or a.id > cast(:after as uuid) order by a.id limit :limit";
    private static final String GRANTS =
            "select account, role, programmes, private_items from register.grant where account = any(:accounts) order by role";

    private final JdbcClient jdbc;

    KnownAccounts(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** Absent if there is none. */
    public Optional<KnownAccount> find(UUID account) {
        return withGrants(jdbc.sql(SELECT + "where a.id = :account").param("account", account)).stream()
                .findFirst();
    }

    boolean exists(UUID account) {
        return jdbc.sql("select exists (select 1 from register.account where id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    boolean isSuspended(AccountId account) {
        return jdbc.sql("select exists (select 1 from register.account where id = ? and not is_active)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    public List<KnownAccount> page(Optional<UUID> after, int limit) {
        return withGrants(jdbc.sql(PAGE)
                .param("after", after.map(UUID::toString).orElse(null))
                .param("limit", limit));
    }

    private List<KnownAccount> withGrants(JdbcClient.StatementSpec accounts) {
        List<KnownAccount> bare = accounts.query(KnownAccounts::account).list();
        UUID[] ids = bare.stream().map(KnownAccount::id).toArray(UUID[]::new);
        Map<UUID, List<Granted>> grants =
                jdbc.sql(GRANTS).param("accounts", ids).query(KnownAccounts::granted).list().stream()
                        .collect(Collectors.groupingBy(Granted::account));
        return bare.stream()
                .map(a -> with(a, grants.getOrDefault(a.id(), List.of())))
                .toList();
    }

    private record Granted(UUID account, Grant grant) {}

    private static KnownAccount with(KnownAccount a, List<Granted> granted) {
        List<Grant> grants = granted.stream().map(Granted::grant).toList();
        return new KnownAccount(
                a.id(), a.version(), a.post(), a.active(), grants, a.loginName(), a.mustChangePassword());
    }

    private static KnownAccount account(ResultSet row, int number) throws SQLException {
        return new KnownAccount(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("post"),
                row.getBoolean("is_active"),
                List.of(),
                row.getString("login_name"),
                row.getObject("must_change", Boolean.class));
    }

    private static Granted granted(ResultSet row, int number) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("programmes").getArray();
        Set<ProgrammeId> programmes = Stream.of(ids).map(ProgrammeId::new).collect(Collectors.toSet());
        Grant grant = new Grant(Role.valueOf(row.getString("role")), programmes, row.getBoolean("private_items"));
        return new Granted(row.getObject("account", UUID.class), grant);
    }

    public static Rejection unknown() {
        return new Rejection(Rejection.Kind.NOT_FOUND, "unknown-account", "", "There is no such account.");
    }
}
