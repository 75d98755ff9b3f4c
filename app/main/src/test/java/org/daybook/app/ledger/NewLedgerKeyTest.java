package org.daybook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daybook.app.start.TypedLine;
import org.daybook.shared.ledger.note.SignerKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewLedgerKeyTest {

    private final StringBuilder said = new StringBuilder();

    @TempDir
    private Path folder;

    private String file() {
        return folder.resolve("ledger.key").toString();
    }

    private int rotate(String... arguments) {
        TypedLine typed = TypedLine.to(new NewLedgerKey(), List.of(arguments));
        said.append(typed.said());
        return typed.status();
    }

    private List<SignerKey> keys() {
        return new KeyFile(Path.of(file())).read();
    }

    @Test
    void aNewKeyHasTheOriginOfTheOneBeforeAndBothAreNamed() {
        SignerKey before = new KeyFile(Path.of(file())).add("daybook.example.org/a");
        assertThat(rotate("--file", file())).isZero();
        assertThat(keys()).hasSize(2);
        assertThat(said.toString())
                .contains(keys().getFirst().verifier().toString())
                .contains("This key also signs")
                .contains(before.verifier().toString())
                .doesNotContain("PRIVATE");
    }

    @Test
    void whereTheKeyIsLostTheOriginHasToBeNamed() {
        assertThat(rotate("--file", file())).isEqualTo(2);
        assertThat(said.toString()).contains("There is no key");
        assertThat(rotate("--file", file(), "daybook.example.org/a")).isZero();
        assertThat(keys())
                .singleElement()
                .satisfies(key -> assertThat(key.verifier().name()).isEqualTo("daybook.example.org/a"));
    }

    @Test
    void anOriginIsNotChangedNorOneTakenThatIsNone() {
        assertThat(rotate("--file", file(), "two words")).isEqualTo(2);
        assertThat(keys()).isEmpty();
        new KeyFile(Path.of(file())).add("daybook.example.org/a");
        assertThat(rotate("--file", file(), "daybook.example.org/b")).isEqualTo(2);
        assertThat(keys()).hasSize(1);
        assertThat(rotate("--file", folder.resolve("none.key").toString())).isEqualTo(2);
    }

    @Test
    void theFileIsTheOneInTheDataFolderUnlessAnotherIsNamed() {
        assertThat(rotate("--data", folder.toString(), "daybook.example.org/a")).isZero();
        assertThat(keys()).hasSize(1);
    }
}
