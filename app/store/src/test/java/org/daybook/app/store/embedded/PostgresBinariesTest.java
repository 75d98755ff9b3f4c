package org.daybook.app.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.app.store.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path folder;

    @Test
    void programsThatAreThereAreNotUnpackedAgain() throws IOException {
        Path programs = unpacked();
        Files.writeString(programs.resolve("mine"), "still there");
        assertThat(unpacked()).isEqualTo(programs);
        assertThat(programs.resolve("mine")).exists();
        assertThat(programs.resolve("bin/postgres")).isExecutable();
        assertThat(programs.resolve("bin/initdb")).isExecutable();
    }

    @Test
    void whatAStartLeftThatWasKilledWhileItUnpackedIsReplaced() throws IOException {
        Path programs = unpacked();
        Files.delete(programs.resolve(".exists"));
        Files.delete(programs.resolve("bin/postgres"));
        Path beside = Files.createDirectories(folder.resolve("unpacking-123/bin"));
        assertThat(unpacked().resolve("bin/postgres")).isExecutable();
        assertThat(beside.getParent()).doesNotExist();
    }

    @Test
    void severalThatStartAtOnceOnOneFolderUnpackItOnce() throws IOException {
        List<Path> all =
                IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(this::unpacked)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(all).containsOnly(all.getFirst());
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made.filter(Files::isDirectory)).containsExactly(all.getFirst());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithTheReason() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new PostgresBinaries(file.resolve("programs")).unpacked())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
    }

    private Path unpacked() {
        return new PostgresBinaries(folder).unpacked();
    }
}
