package org.daybook.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.app.store.files.OwnerOnly;

/**
 * The file {@code demo.env} in the data folder: the demo's address and a token for each role, for a shell to source.
 */
final class DemoEnvironment {

    private final Path file;

    DemoEnvironment(Path data) {
        file = data.toAbsolutePath().normalize().resolve("demo.env");
    }

    Path file() {
        return file;
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appears whole and readable by its owner only. */
    void write(String url, Map<DemoAccount, String> tokens) {
        List<String> lines = new ArrayList<>(List.of("export DAYBOOK_URL=" + url));
        tokens.forEach((account, token) -> lines.add("export %s=%s".formatted(account.variable(), token)));
        try {
            Files.createDirectories(file.getParent());
            OwnerOnly.write(file, lines, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
