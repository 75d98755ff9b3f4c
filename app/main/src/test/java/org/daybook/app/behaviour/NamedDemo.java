package org.daybook.app.behaviour;

import java.nio.file.Path;
import org.daybook.app.Awaited;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A demo on a copy of the sample record in a PostgreSQL that is named, which somebody with every right on the database may
 * lay hands on; all of it is proved. It audits itself only when it is asked to.
 */
final class NamedDemo implements AutoCloseable {

    private static final String BEHIND =
            "select (select count(*) from record.event) - least((select count(*) from ledger.leaf),"
                    + " (select coalesce(max(size), -1) from ledger.checkpoint))";

    private final NamedPostgres postgres;
    private final DaybookProcess process;
    private final RunningEngine engine;
    private final JdbcTemplate superuser;

    private NamedDemo(Path folder, NamedPostgres postgres) {
        this.postgres = postgres;
        superuser = new JdbcTemplate(postgres.superuser());
        process = DaybookProcess.start(
                folder, "all", postgres.arguments(folder, "--daybook.demo=true", "--daybook.audit.every=0"));
        awaitLoaded(process);
        awaitProof();
        engine = new RunningEngine(
                process.url(), process.url(), process.url(), folder.resolve("demo.env"), process::said, process::close);
    }

    static NamedDemo start(Path folder) {
        DataTemplate.NAMED_SAMPLE_RECORD.copyTo(folder);
        return on(folder);
    }

    /** Loads the sample record, and lets later ones start from what is then in the folder. */
    static void make(Path folder) {
        on(folder).close();
    }

    private static NamedDemo on(Path folder) {
        NamedPostgres postgres = NamedPostgres.start(folder.resolve("postgres"));
        try {
            return new NamedDemo(folder, postgres);
        } catch (RuntimeException | AssertionError e) {
            postgres.close();
            throw e;
        }
    }

    /** Waits until the demo has loaded the sample record: it answers before. */
    static void awaitLoaded(DaybookProcess demo) {
        Awaited.until("the sample record is loaded", () -> demo.said().contains("The demo is ready:"));
    }

    /** Waits until everything on record is in the newest checkpoint. */
    void awaitProof() {
        Awaited.until("everything is proved", () -> superuser.queryForObject(BEHIND, Long.class) == 0);
    }

    RunningEngine engine() {
        return engine;
    }

    NamedPostgres postgres() {
        return postgres;
    }

    JdbcTemplate superuser() {
        return superuser;
    }

    @Override
    public void close() {
        process.close();
        postgres.close();
    }
}
