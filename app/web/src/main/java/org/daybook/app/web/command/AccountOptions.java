package org.daybook.app.web.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.form.typed.Option;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The active accounts to choose from, by post and, as several may have the same one, the end of their id. */
@Component
@OnQuerySide
class AccountOptions {

    private static final String ACTIVE =
            """
            select distinct a.id, a.post from register.account a join register.grant g on g.account = a.id
            where a.is_active and (cast(:programme as uuid) is null or cardinality(g.programmes) = 0
                or cast(:programme as uuid) = any(g.programmes))
            order by a.post, a.id
            """;
    private static final int TELLING = 6;

    private final JdbcClient jdbc;

    AccountOptions(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** @param programme only accounts with a role in that one; absent: in any */
    List<Option> of(Optional<ProgrammeId> programme) {
        return jdbc.sql(ACTIVE)
                .param("programme", programme.map(ProgrammeId::value).orElse(null))
                .query((row, n) -> option(row.getObject("id", UUID.class), row.getString("post")))
                .list();
    }

    private static Option option(UUID account, String post) {
        String id = account.toString();
        return new Option(id, post + " (account …" + id.substring(id.length() - TELLING) + ")");
    }
}
