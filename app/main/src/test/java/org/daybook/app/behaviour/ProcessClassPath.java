package org.daybook.app.behaviour;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of the processes that tests start. Folders of compiled classes are packed into jars, because Java shares
 * loaded classes between processes only if they come from jars. The tests' own classes change most often: they stay a
 * folder and come last.
 */
final class ProcessClassPath {

    private static final String SHARED = "shared.jsa";
    private static final String UNFINISHED = "shared.jsa.unfinished";

    private static final List<Path> ALL = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> !path.isEmpty())
            .map(Path::of)
            .filter(Files::exists)
            .toList();
    private static final List<Path> TESTS =
            ALL.stream().filter(path -> path.endsWith("test-classes")).toList();
    private static final List<Path> MAIN =
            ALL.stream().filter(path -> !TESTS.contains(path)).toList();

    private ProcessClassPath() {}

    /** Identifies the Java version and everything on the path but the tests' own classes. */
    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            for (Path path : MAIN) {
                if (Files.isDirectory(path)) digestFolder(path, digest);
                else
                    digest.update((path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path))
                            .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void digestFolder(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /** The options of Java that a process is started with for its classes. */
    static List<String> options() {
        Path packed = packed();
        String path = Stream.concat(
                        MAIN.stream().map(each -> Files.isDirectory(each) ? jarOf(each, packed) : each), TESTS.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Path shared = packed.resolve(SHARED);
        return Files.exists(shared) ? List.of("-XX:SharedArchiveFile=" + shared, "-cp", path) : List.of("-cp", path);
    }

    /** The option with which a process, when it ends in order, writes down the classes that it has loaded. */
    static String writingDown() {
        return "-XX:ArchiveClassesAtExit=" + packed().resolve(UNFINISHED);
    }

    /** Lets later processes share what one has written down. */
    static void share() throws IOException {
        Path written = packed().resolve(UNFINISHED);
        if (Files.exists(written)) Files.move(written, packed().resolve(SHARED), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path packed() {
        return Prepared.folder("classes", ProcessClassPath::packInto);
    }

    private static void packInto(Path folder) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        for (Path path : MAIN) {
            if (!Files.isDirectory(path)) continue;
            int status = jar.run(
                    System.out,
                    System.err,
                    "--create",
                    "--no-compress",
                    "--file=" + jarOf(path, folder),
                    "-C",
                    path.toString(),
                    ".");
            if (status != 0) throw new IllegalStateException(path + " could not be packed");
        }
    }

    private static Path jarOf(Path classes, Path folder) {
        return folder.resolve("classes-" + MAIN.indexOf(classes) + ".jar");
    }
}
