package org.daybook.query.facts;

import java.util.Map;
import javax.sql.DataSource;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.flywaydb.core.Flyway;

/** Brings both schemas of facts up to date, or checks that they are; run after the migrations that the modules share. */
public final class FactsMigration {

    /**
     * Settings of Flyway that every migration here has: each is noted in its own transaction. As Flyway is by default, it
     * notes all of them on another connection when the last is done; if the process is killed before, the next start finds
     * tables of which nothing is noted, and ends.
     */
    public static final Map<String, String> NOTED_WITH_THE_MIGRATION =
            Map.of("flyway.postgresql.transactional.lock", "false");

    private FactsMigration() {}

    /**
     * @param owner connects as the role that owns the tables
     * @param appRole the role that the application runs as; it may add and read rows
     */
    public static void migrate(DataSource owner, String appRole) {
        for (FactSchema schema : FactSchema.values())
            flyway(owner, schema, appRole).migrate();
    }

    /**
     * Changes nothing.
     *
     * @param application connects as the role that the application runs as
     * @throws org.flywaydb.core.api.FlywayException if either schema is not as this software needs it
     */
    public static void check(DataSource application, String appRole) {
        for (FactSchema schema : FactSchema.values())
            flyway(application, schema, appRole).validate();
    }

    private static Flyway flyway(DataSource login, FactSchema schema, String appRole) {
        return Flyway.configure()
                .configuration(NOTED_WITH_THE_MIGRATION)
                .dataSource(login)
                .locations("classpath:db/facts")
                .schemas(schema.stored())
                .placeholders(Map.of(
                        "schema", schema.stored(),
                        "app_role", appRole,
                        "decided_at", Integer.toString(DecisionRequestFacts.MEETING.code()),
                        "taken_at", Integer.toString(DecisionFacts.MEETING.code()),
                        "answers", Integer.toString(DecisionFacts.REQUEST.code()),
                        "convening", Integer.toString(MeetingFacts.CONVENING.code()),
                        "privacy", Integer.toString(PrivacyFacts.PRIVACY.code()),
                        "raised_at", Integer.toString(ActionFacts.MEETING.code())))
                .load();
    }
}
