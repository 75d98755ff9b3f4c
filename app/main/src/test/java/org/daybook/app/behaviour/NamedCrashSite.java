package org.daybook.app.behaviour;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.database.Login;
import org.daybook.app.store.postgres.StoppablePostgres;

/** With a PostgreSQL that it is told of: either outlives the other. */
final class NamedCrashSite extends CrashSite {

    private final Path folder;
    private final StoppablePostgres postgres;

    NamedCrashSite(Path folder) {
        super(folder);
        this.folder = folder;
        postgres = StoppablePostgres.start(folder.resolve("named"));
    }

    @Override
    String[] arguments() {
        Database database = postgres.database();
        Login owner = database.owner().orElseThrow();
        return new String[] {
            "--daybook.data=" + folder,
            "--daybook.database.url=" + database.url(),
            "--daybook.database.username=" + database.application().username(),
            "--daybook.database.password=" + database.application().password(),
            "--daybook.database.owner-username=" + owner.username(),
            "--daybook.database.owner-password=" + owner.password()
        };
    }

    @Override
    DataSource database() {
        return postgres.database().as(postgres.database().application());
    }

    /** Daybook goes on. */
    @Override
    void stopPostgres() {
        postgres.stopImmediately();
        postgres.startAgain();
    }

    @Override
    public void close() {
        super.close();
        postgres.close();
    }
}
