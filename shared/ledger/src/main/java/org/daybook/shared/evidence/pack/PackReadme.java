package org.daybook.shared.evidence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The page in every pack that explains what a pack is and how to check it. */
public final class PackReadme {

    /** SHA-256 over each page that was ever put into packs of format 2: packs stay verifiable, so none is removed. */
    private static final Set<String> KNOWN = Set.of("602fb01d31639751f36b8d2f5a5760ea31c91d78b0d168688498b92948815190");

    private PackReadme() {}

    /** Whether a pack of format 2 may have a page of that digest: one that was ever put into packs. */
    public static boolean isKnown(String sha256) {
        return KNOWN.contains(sha256);
    }

    public static byte[] text() {
        try (InputStream in = PackReadme.class.getResourceAsStream(PackNames.README)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
