package org.daybook.app.web.owner;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that may own workstreams of a programme: active ones with the role of an owner there. */
@Component
class Candidates {

    private static final String OF_PROGRAMME =
            """
            select a.id, a.post from register.account a join register.grant g on g.account = a.id
            where a.is_active and g.role = 'OWNER' and (cardinality(g.programmes) = 0 or :programme = any(g.programmes))
            order by a.post, a.id
            """;

    private final JdbcClient jdbc;

    Candidates(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    List<Candidate> of(ProgrammeId programme) {
        return jdbc.sql(OF_PROGRAMME)
                .param("programme", programme.value())
                .query((row, n) -> new Candidate(row.getObject("id", UUID.class), row.getString("post")))
                .list();
    }
}
