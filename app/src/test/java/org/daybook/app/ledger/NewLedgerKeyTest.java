package org.daybook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.daybook.shared.ledger.SignerKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewLedgerKeyTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final NewLedgerKey tool = new NewLedgerKey(new PrintStream(said, true, StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private String file() {
        return folder.resolve("ledger.key").toString();
    }

    private List<SignerKey> keys() {
        return new KeyFile(Path.of(file())).read();
    }

    @Test
    void aNewKeyHasTheOriginOfTheOneBeforeAndBothAreNamed() {
        SignerKey before = new KeyFile(Path.of(file())).add("daybook.example.org/a");
        assertThat(tool.run(List.of(file()))).isZero();
        assertThat(keys()).hasSize(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(keys().getFirst().verifier().toString())
                .contains("Beside it signs")
                .contains(before.verifier().toString())
                .doesNotContain("PRIVATE");
    }

    @Test
    void whereTheKeyIsLostTheOriginHasToBeNamed() {
        assertThat(tool.run(List.of(file()))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no key");
        assertThat(tool.run(List.of(file(), "daybook.example.org/a"))).isZero();
        assertThat(keys())
                .singleElement()
                .satisfies(key -> assertThat(key.verifier().name()).isEqualTo("daybook.example.org/a"));
    }

    @Test
    void anOriginIsNotChangedNorOneTakenThatIsNone() {
        assertThat(tool.run(List.of(file(), "two words"))).isEqualTo(2);
        assertThat(keys()).isEmpty();
        new KeyFile(Path.of(file())).add("daybook.example.org/a");
        assertThat(tool.run(List.of(file(), "daybook.example.org/b"))).isEqualTo(2);
        assertThat(keys()).hasSize(1);
        assertThat(tool.run(List.of())).isEqualTo(2);
    }
}
