package org.daybook.app.redaction;

import org.daybook.shared.redaction.Wanted;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What programmes, workstreams and boards bear at present: names, owners and wording by which later entries are judged and which later
 * updates freeze. It is to be changed first, by a command; then what stood before can be redacted.
 */
final class StandingNames {

    private static final String HOLDS =
            """
            SELECT EXISTS (SELECT FROM register.programme WHERE %1$s OR strpos(coalesce(wording, ''), :escaped) > 0)
                OR EXISTS (SELECT FROM register.workstream WHERE %1$s OR %2$s)
                OR EXISTS (SELECT FROM register.board WHERE %1$s)
            """;

    private final JdbcClient jdbc;

    StandingNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Rejection {@code stands-at-present} (409) if it is part of what stands */
    void requireFormer(Wanted wanted) {
        String sql = HOLDS.formatted(holds("name", wanted), holds("owner_post", wanted));
        boolean stands = jdbc.sql(sql)
                .param("text", wanted.text())
                .param("escaped", wanted.escaped())
                .query(Boolean.class)
                .single();
        if (stands) {
            throw new Rejection(
                    Rejection.Kind.CONFLICT,
                    "stands-at-present",
                    "field",
                    "A programme, workstream or board bears this as its name, owner or wording; give it another first");
        }
    }

    private static String holds(String column, Wanted wanted) {
        return wanted.passage() ? "strpos(" + column + ", :text) > 0" : column + " = :text";
    }
}
