package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.daybook.app.store.Started;
import org.daybook.app.store.postgres.StoppablePostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** With the PostgreSQL of its own: Daybook ends with it, and it is left behind when Daybook is killed. */
final class EmbeddedCrashSite extends CrashSite {

    private final Path data;
    private final int port = freePort();

    EmbeddedCrashSite(Path data) {
        super(data);
        this.data = data;
    }

    @Override
    String[] arguments() {
        return new String[] {
            "--daybook.data=" + data,
            "--daybook.embedded.binaries=" + Started.BINARIES,
            "--daybook.embedded.port=" + port
        };
    }

    @Override
    DataSource database() {
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl("jdbc:postgresql://localhost:" + port + "/daybook");
            source.setUser("daybook_app");
            source.setPassword(
                    Files.readString(data.resolve("daybook_app.password")).strip());
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void stopPostgres() {
        StoppablePostgres.quit(data);
        awaitEndAndStart();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
