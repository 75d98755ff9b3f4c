package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What is made once for the tests of every process on this machine and used by all: under {@code target}, in a folder
 * named after what is compiled, so that it is made anew when that changes.
 */
final class Prepared {

    private static final Path ROOT = Path.of("target", "prepared").toAbsolutePath();
    private static final Path FOLDER = ROOT.resolve(ProcessClassPath.digest());

    private Prepared() {}

    /** Makes something in a folder of its own. */
    @FunctionalInterface
    interface Maker {
        void makeIn(Path folder) throws IOException;
    }

    /** The folder of that name, made if it is not there yet; others that need it wait meanwhile. */
    static synchronized Path folder(String name, Maker maker) {
        Path made = FOLDER.resolve(name);
        if (Files.exists(made)) return made;
        try {
            Files.createDirectories(ROOT);
            try (FileChannel channel = FileChannel.open(
                            ROOT.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _held = channel.lock()) {
                if (!Files.exists(made)) make(made, maker);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path made, Maker maker) throws IOException {
        for (Path stale : stale()) FileSystemUtils.deleteRecursively(stale);
        Path beside = made.resolveSibling(made.getFileName() + "-unfinished");
        FileSystemUtils.deleteRecursively(beside);
        Files.createDirectories(beside);
        maker.makeIn(beside);
        Files.move(beside, made, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was made of something compiled earlier. */
    private static List<Path> stale() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(FOLDER))
                    .toList();
        }
    }
}
