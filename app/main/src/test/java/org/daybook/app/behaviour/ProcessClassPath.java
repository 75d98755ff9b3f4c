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

    private static final String SHARED = "shared.classes";
    private static final String UNFINISHED = "shared.classes.unfinished";

    /** From version 25 on Java keeps more in its cache than classes: a start takes a third less. */
    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    private static final String WRITES = AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    private static final String SHARES = AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";

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

    /** Identifies the Java version, how classes are shared, and everything on the path but the tests' own classes. */
    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((Runtime.version() + " " + SHARED).getBytes(StandardCharsets.UTF_8));
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
        List<String> path = path(packed, Stream.concat(MAIN.stream(), TESTS.stream()));
        return isShared()
                ? Stream.concat(Stream.of(SHARES + packed.resolve(SHARED)), path.stream())
                        .toList()
                : path;
    }

    /**
     * The same for a process that, when it ends in order, writes down the classes that it has loaded. It does not know the
     * tests' own: Java writes nothing down where a folder is on the path.
     */
    static List<String> writingDown() {
        Path packed = packed();
        return Stream.concat(Stream.of(WRITES + packed.resolve(UNFINISHED)), path(packed, MAIN.stream()).stream())
                .toList();
    }

    private static List<String> path(Path packed, Stream<Path> classes) {
        return List.of(
                "-cp",
                classes.map(each -> MAIN.contains(each) && Files.isDirectory(each) ? jarOf(each, packed) : each)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    /** Whether processes that start now share the classes that one has written down. */
    static boolean isShared() {
        return Files.exists(packed().resolve(SHARED));
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
