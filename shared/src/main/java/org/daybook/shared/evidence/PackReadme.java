package org.daybook.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The page in every pack that says what it is and how it is checked. */
public final class PackReadme {

    private PackReadme() {}

    public static byte[] text() {
        try (InputStream in = PackReadme.class.getResourceAsStream(PackNames.README)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
