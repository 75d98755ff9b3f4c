package org.daybook.bench.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.bench.machine.Folders;

/** The packaged Daybook taken apart, so that a class path can be made of it. */
final class Layout {

    private Layout() {}

    /** Its class path, behind the bench's own classes. */
    static String classPath(Path home, Path folder) throws IOException {
        Path extracted = folder.resolve("layout");
        Folders.delete(extracted);
        try {
            Process extraction = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            home.resolve("app/target/daybook.jar").toString(),
                            "extract",
                            "--destination",
                            extracted.toString())
                    .inheritIO()
                    .start();
            if (extraction.waitFor() != 0) throw new IOException("The packaged Daybook could not be taken apart");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!Files.isDirectory(extracted.resolve("lib"))) throw new IOException("There is no lib in " + extracted);
        return String.join(
                ":",
                List.of(
                        home.resolve("bench/target/bench.jar").toString(),
                        extracted.resolve("daybook.jar").toString(),
                        extracted.resolve("lib") + "/*"));
    }
}
