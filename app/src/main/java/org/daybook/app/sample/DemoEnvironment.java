package org.daybook.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** {@code demo.env} in the data folder: where the demo answers and a token for each role, for a shell to source. */
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
        StringBuilder lines = new StringBuilder("export DAYBOOK_URL=" + url + "\n");
        tokens.forEach((account, token) -> lines.append("export %s=%s%n".formatted(account.variable(), token)));
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "demo", ".env", forOwnerOnly());
            Files.writeString(draft, lines);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
