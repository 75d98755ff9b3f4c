package org.daybook.app.store.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Grants the role that redacts exactly what it needs: to read what it redacts, to call the function that does it, and
 * to add the result to the views. Migrations cannot grant this, because the role may be configured later.
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
