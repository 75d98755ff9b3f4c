package org.daybook.app.store.database;

import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.app.store.CannotStart;
import org.daybook.query.facts.FactsMigration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.NestedExceptionUtils;

/**
 * Brings the tables up to date before anything uses them: migrates them with the owner's login, otherwise only checks
 * them.
 */
public final class Migrations {

    private final Database database;
    private final String application;

    public Migrations(Database database) {
        this.database = database;
        this.application = database.application().username();
    }

    /** @throws CannotStart if the tables are not as this software needs them and cannot be made so */
    public void run() {
        try {
            database.owner().ifPresentOrElse(this::migrate, this::check);
        } catch (FlywayException e) {
            String cause = NestedExceptionUtils.getMostSpecificCause(e).getMessage();
            String sentence = cause.lines().filter(line -> !line.isBlank()).collect(Collectors.joining(" "));
            throw new CannotStart("Daybook cannot use the database " + database.url() + ": " + sentence, e);
        }
    }

    private void migrate(Login owner) {
        flyway(owner).migrate();
        FactsMigration.migrate(database.migratingAs(owner), application);
        database.redactor()
                .ifPresent(redactor -> new RedactorGrants(redactor.username()).apply(database.migratingAs(owner)));
    }

    private void check() {
        flyway(database.application()).validate();
        FactsMigration.check(database.migratingAs(database.application()), application);
    }

    private Flyway flyway(Login login) {
        return Flyway.configure()
                .configuration(FactsMigration.NOTED_WITH_THE_MIGRATION)
                .dataSource(database.migratingAs(login))
                .defaultSchema("migration")
                .locations("classpath:db/migration")
                // Every module has its own range of numbers: a new one may have a lower number than those that have
                // run.
                .outOfOrder(true)
                .placeholders(Map.of("app_role", application))
                .load();
    }
}
