package org.daybook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.daybook.app.health.LedgerHealthOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class SignedFileTest {

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("ledger.key.signed");
    }

    @Test
    void beforeAnythingIsSignedThereIsNone() {
        assertThat(new SignedFile(path()).checkpoint()).isEmpty();
    }

    @Test
    void aDamagedFileIsNamedWithWhatToDo() throws IOException {
        for (byte[] damage : new byte[][] {{}, "nonsense\n".getBytes(), {(byte) 0xff, (byte) 0xfe, 0}}) {
            Files.write(path(), damage);
            assertThatThrownBy(() -> new SignedFile(path()).checkpoint())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(path() + " is damaged")
                    .hasMessageContaining("restored from a copy")
                    .hasMessageContaining("docs/operations.md");
        }
    }

    @Test
    void healthNamesTheDamagedFileAndNotTheDatabase() throws IOException {
        Files.writeString(path(), "nonsense\n");
        KeysOfThisNode keys =
                new KeysOfThisNode(new KeyFile(folder.resolve("ledger.key")), Optional.empty(), Optional.empty());
        Health health = LedgerHealthOf.aLedgerInStep(keys, Duration.ofSeconds(30));
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("why").toString())
                .startsWith(path() + " is damaged")
                .doesNotContain("database", "event store");
        assertThat(health.getDetails()).containsEntry("recordEntries", 3L);
    }
}
