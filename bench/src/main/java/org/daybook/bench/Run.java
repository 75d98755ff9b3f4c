package org.daybook.bench;

import java.nio.file.Path;
import java.util.List;
import org.daybook.bench.daybook.Access;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.machine.BenchPostgres;
import org.daybook.bench.report.BenchReport;

/** What every comparison shares: what was asked for, the one PostgreSQL, and the report. */
public record Run(Settings settings, BenchPostgres postgres, BenchReport report) {

    /** Ours, on a new database. */
    public Daybook daybook(String database, BenchRole role) throws Exception {
        return daybook(settings.home(), database, role);
    }

    /** That of another checkout, on a new database. */
    public Daybook daybook(Path home, String database, BenchRole role) throws Exception {
        postgres.create(database);
        return Daybook.start(home, settings.folder(), postgres, database, role);
    }

    /** Ours, on a database that is there. */
    public Daybook daybookAgain(String database, BenchRole role) throws Exception {
        return Daybook.start(settings.home(), settings.folder(), postgres, database, role);
    }

    /**
     * The same product with Axon's own event store, on a database that is there and has its tables.
     *
     * @param javaOptions those with which ours was started
     */
    public Daybook stock(String database, List<String> javaOptions, String... arguments) throws Exception {
        return Daybook.startStock(settings.home(), settings.folder(), postgres, database, javaOptions, arguments);
    }

    public Access access(Daybook daybook, String database) throws Exception {
        return Access.to(daybook.address(), () -> postgres.superuser(database));
    }
}
