package org.daybook.app.store.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the role that redacts may do, and nothing else: read what it redacts, call the function by which that is done,
 * and add to the views what is left. Migrations cannot grant it: the role may be named later than they run.
 */
final class RedactorGrants {

    private final String role;

    RedactorGrants(String role) {
        this.role = '"' + role.replace("\"", "\"\"") + '"';
    }

    void apply(DataSource owner) {
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        for (String grant : grants()) jdbc.execute("grant " + grant + " to " + role);
    }

    private static List<String> grants() {
        return List.of(
                "usage on schema record, ledger, projection, facts_a, facts_b",
                "select on record.event, ledger.leaf, projection.state, projection.reached",
                "select, insert on all tables in schema facts_a, facts_b",
                "execute on function record.redact");
    }
}
