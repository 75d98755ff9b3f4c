package org.daybook.app.store.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The archive ({@code .txz}) in which the programs of PostgreSQL are supplied. */
final class PostgresArchive {

    private PostgresArchive() {}

    /**
     * Extracts all of it into an empty folder.
     *
     * @throws IOException if it is damaged, names a place outside the folder, or cannot be written as a whole
     */
    static void extract(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) extract(entry, tar, folder);
        }
    }

    private static void extract(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder))
            throw new IOException("The archive has a file that leads outside its folder: " + target);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()).normalize());
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            if (target.getParent().endsWith("bin")) target.toFile().setExecutable(true, false);
        } else {
            throw new IOException("The archive has an entry that is not a file: " + entry.getName());
        }
    }
}
