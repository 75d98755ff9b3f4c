package org.daybook.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.app.store.CannotStart;
import org.daybook.shared.ledger.note.SignerKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("data").resolve("ledger.key");
    }

    @Test
    void theFirstKeyIsMadeInAFileThatOnlyItsOwnerMayRead() throws IOException {
        SignerKey made =
                new KeysOfThisNode(new KeyFile(path()), Optional.of("daybook.example.org/a"), Optional.empty()).make();
        assertThat(made.verifier().name()).isEqualTo("daybook.example.org/a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
        assertThat(new KeyFile(path()).read()).extracting(SignerKey::secret).containsExactly(made.secret());
    }

    @Test
    void theOriginThatNobodyChoseIsLikeNoOther() {
        assertThat(List.of(madeUp("one"), madeUp("two")))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("daybook-[0-9a-f]{16}"));
    }

    private String madeUp(String file) {
        return new KeysOfThisNode(new KeyFile(folder.resolve(file)), Optional.empty(), Optional.empty())
                .make()
                .verifier()
                .name();
    }

    /** Several nodes that share the folder start for the first time together. */
    @Test
    void ofManyWhoMakeTheFirstKeyTogetherAllHaveTheSame() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> starts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                starts.add(() -> new KeysOfThisNode(new KeyFile(path()), Optional.empty(), Optional.empty())
                        .make()
                        .secret());
            }
            Set<String> secrets = new HashSet<>();
            for (Future<String> start : nodes.invokeAll(starts)) secrets.add(start.get());
            assertThat(secrets).hasSize(1);
            assertThat(new KeyFile(path()).read()).singleElement().satisfies(key -> assertThat(secrets)
                    .containsExactly(key.secret()));
        }
    }

    @Test
    void aNewKeyComesFirstAndTheOneBeforeStays() {
        KeyFile file = new KeyFile(path());
        SignerKey first = file.add("daybook.example.org/a");
        SignerKey second = file.add("daybook.example.org/a");
        assertThat(file.read()).extracting(SignerKey::verifier).containsExactly(second.verifier(), first.verifier());
    }

    @Test
    void aFileThatHoldsSomethingElseIsRefusedWithoutTellingWhatItHolds() throws IOException {
        String secret = new KeyFile(path()).add("daybook.example.org/a").secret();
        for (List<String> wrong : List.<List<String>>of(
                List.of(secret),
                List.of(secret, secret),
                List.of(""),
                List.of(
                        secret,
                        SignerKey.generate("daybook.example.org/a").verifier().toString()))) {
            Files.write(path(), wrong);
            assertThatThrownBy(() -> new KeyFile(path()).read())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("ledger.key must hold")
                    .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain(secret));
        }
    }

    @Test
    void aFileThatIsNoTextIsRefusedInASentence() throws IOException {
        Files.createDirectories(path().getParent());
        Files.write(path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> new KeyFile(path()).read())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(path().toString())
                .hasMessageContaining("Put back the copy");
    }
}
