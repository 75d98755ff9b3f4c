package org.daybook.app.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.files.OwnerOnly;

/**
 * The passwords of the embedded database, one for each role, created at the first start and stored in a file that only
 * the owner of the process may read.
 */
record Passwords(Path superuserFile, String superuser, String owner, String application, String redactor) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads them, or makes them where there are none yet. */
    static Passwords in(Path folder) {
        return new Passwords(
                folder.resolve("postgres.password"),
                password(folder.resolve("postgres.password")),
                password(folder.resolve("daybook_owner.password")),
                password(folder.resolve("daybook_app.password")),
                password(folder.resolve("daybook_redactor.password")));
    }

    private static String password(Path file) {
        try {
            if (!Files.exists(file)) write(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("Daybook cannot read or write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] secret = new byte[24];
        RANDOM.nextBytes(secret);
        OwnerOnly.write(file, List.of(HexFormat.of().formatHex(secret)));
    }
}
