package org.daybook.command.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts as the register has them. */
public final class JdbcAccountDirectory implements AccountDirectory {

    /** A row for each role, or one without where there is none; each with all capacities. */
    private static final String ACTIVE =
            """
            select a.post, g.role, g.programmes, g.private_items,
                array(select distinct c.capacity || ':' || c.held_for from register.capacity c
                    where c.account = a.id and (c.held_from is null or c.held_from <= :today)
                        and (c.held_until is null or c.held_until >= :today) order by 1) as capacities
            from register.account a
            left join register.grant g on g.account = a.id where a.id = :id and a.is_active order by g.role
            """;

    private static final String OWNED =
            "select id from register.workstream where owner_account = :id and is_open order by name, id";

    private static final String ADMINISTRATORS =
            """
            select exists (select 1 from register.grant g join register.account a on a.id = g.account
                           where g.role = 'ADMIN' and a.is_active)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    public JdbcAccountDirectory(JdbcClient jdbc, Clock clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Optional<Actor> find(AccountId account) {
        return jdbc.sql(ACTIVE)
                .param("id", account.value())
                .param("today", LocalDate.ofInstant(clock.instant(), zone))
                .query((ResultSetExtractor<Optional<Actor>>) rows -> actor(account, rows));
    }

    @Override
    public List<UUID> workstreamsOf(AccountId account) {
        return jdbc.sql(OWNED).param("id", account.value()).query(UUID.class).list();
    }

    @Override
    public boolean hasAdministrator() {
        return jdbc.sql(ADMINISTRATORS).query(Boolean.class).single();
    }

    private static Optional<Actor> actor(AccountId account, ResultSet rows) throws SQLException {
        Post post = null;
        List<Grant> grants = new ArrayList<>();
        List<HeldCapacity> capacities = List.of();
        while (rows.next()) {
            post = new Post(rows.getString("post"));
            capacities = capacities(rows);
            if (rows.getString("role") != null) grants.add(grant(rows));
        }
        return post == null ? Optional.empty() : Optional.of(new Actor(account, post, grants, capacities));
    }

    private static List<HeldCapacity> capacities(ResultSet row) throws SQLException {
        String[] held = (String[]) row.getArray("capacities").getArray();
        return Stream.of(held).map(JdbcAccountDirectory::held).toList();
    }

    private static HeldCapacity held(String text) {
        String[] parts = text.split(":");
        return new HeldCapacity(Capacity.valueOf(parts[0]), UUID.fromString(parts[1]));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("programmes").getArray();
        Set<ProgrammeId> programmes = Stream.of(ids).map(ProgrammeId::new).collect(Collectors.toSet());
        return new Grant(Role.valueOf(row.getString("role")), programmes, row.getBoolean("private_items"));
    }
}
