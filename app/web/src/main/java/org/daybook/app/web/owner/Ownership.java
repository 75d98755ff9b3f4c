package org.daybook.app.web.owner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The current owners, from the register: names, posts and accounts, and nothing from a workstream's record. */
@Component
public class Ownership {

    private static final String OPEN =
            """
            select w.id, w.name, w.programme, p.name as programme_name, w.owner_post, w.owner_account,
                coalesce(a.is_active, false) as is_active, exists (select 1 from register.grant g
                    where g.account = w.owner_account and g.role = 'OWNER'
                        and (cardinality(g.programmes) = 0 or w.programme = any(g.programmes))) as is_granted
            from register.workstream w join register.programme p on p.id = w.programme
                left join register.account a on a.id = w.owner_account
            where w.is_open order by p.name, w.name, w.id
            """;

    private final JdbcClient jdbc;

    Ownership(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** Every open workstream, by programme and name. */
    public List<Owned> all() {
        return jdbc.sql(OPEN).query(Ownership::row).list();
    }

    private static Owned row(ResultSet row, int number) throws SQLException {
        return new Owned(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getString("programme_name"),
                row.getString("owner_post"),
                row.getObject("owner_account", UUID.class),
                lack(row));
    }

    private static String lack(ResultSet row) throws SQLException {
        if (row.getString("owner_post") == null) return "nobody is assigned";
        if (row.getObject("owner_account") == null) return "the post has no account";
        if (!row.getBoolean("is_active")) return "the account is suspended";
        return row.getBoolean("is_granted") ? null : "the account does not hold the role of owner there";
    }
}
