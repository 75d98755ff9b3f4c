package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.daybook.app.Awaited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** An older copy of the database is put back, and the keys of the node, with what they signed last, stayed. */
class RestoredDatabaseTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void healthSaysAtOnceThatTheDatabaseIsOlderThanWhatWasSigned() throws IOException {
        Path copy = folder.resolve("copy");
        try (OwnRecord record = OwnRecord.begin(folder.resolve("data"))) {
            record.daybook().close();
            Path database = folder.resolve("data/postgres");
            FileSystemUtils.copyRecursively(database, copy);
            record.startAgain();
            Path signed = folder.resolve("data/ledger.key.signed");
            String before = Files.readString(signed);
            record.office()
                    .post("/api/programmes", "{\"name\":\"After the copy\"}")
                    .ok();
            Awaited.until(
                    "the new entry is signed", () -> !Files.readString(signed).equals(before));
            record.daybook().close();
            FileSystemUtils.deleteRecursively(database);
            FileSystemUtils.copyRecursively(copy, database);
            // PostgreSQL refuses a directory that others may enter.
            Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rwx------"));
            record.launchAgain();
            Awaited.await("health says so").ignoreExceptions().until(() -> record.ledgerHealth()
                    .contains("the database is an older one"));
            assertThat(record.ledgerHealth()).contains("DOWN").contains("docs/operations.md");
        }
    }
}
