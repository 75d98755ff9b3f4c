package org.daybook.app.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new file on file systems with and without hard links: several write it at the same time, and one does. */
class OwnerOnlyTest {

    private static final int WRITERS = 8;

    @TempDir
    private Path folder;

    static Stream<OwnerOnly.HardLink> links() {
        return Stream.of(
                Files::createLink,
                (link, existing) -> {
                    throw new FileSystemException(link.toString(), existing.toString(), "Operation not permitted");
                },
                (link, existing) -> {
                    throw new UnsupportedOperationException("no links");
                });
    }

    @ParameterizedTest
    @MethodSource("links")
    void ofManyWhoWriteAtTheSameTimeExactlyOneDoes(OwnerOnly.HardLink link) throws Exception {
        for (int round = 0; round < 20; round++) {
            Path file = folder.resolve("key" + round);
            List<String> written = race(file, link);
            assertThat(written).hasSize(1);
            assertThat(Files.readAllLines(file)).isEqualTo(written);
        }
        assertThat(folder.toFile().list()).as("nothing is left beside them").hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("links")
    void aFileThatIsThereIsLeftAsItIs(OwnerOnly.HardLink link) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "first");
        assertThatThrownBy(() -> OwnerOnly.writeNew(file, List.of("second"), link))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("first");
        assertThat(folder.toFile().list()).containsExactly("key");
    }

    @Test
    void aClaimThatAKilledProcessLeftIsNamed() throws IOException {
        Files.createFile(folder.resolve("key.claim"));
        OwnerOnly.HardLink none = links().toList().get(1);
        assertThatThrownBy(() -> OwnerOnly.writeNew(folder.resolve("key"), List.of("one"), none))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContainingAll("key.claim", "delete the claim");
        assertThat(folder.resolve("key")).doesNotExist();
    }

    private static List<String> race(Path file, OwnerOnly.HardLink link) throws Exception {
        CountDownLatch ready = new CountDownLatch(WRITERS);
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            List<String> mine = List.of("writer " + i);
            writers.add(() -> {
                ready.countDown();
                ready.await();
                try {
                    OwnerOnly.writeNew(file, mine, link);
                    return mine;
                } catch (FileAlreadyExistsException e) {
                    return List.of();
                }
            });
        }
        List<String> written = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<String>> writer : threads.invokeAll(writers)) written.addAll(writer.get());
        }
        return written;
    }
}
