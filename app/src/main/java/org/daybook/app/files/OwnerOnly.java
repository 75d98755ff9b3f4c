package org.daybook.app.files;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files and folders that nobody but the owner of the process may enter, where the file system knows of such things. */
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    private static FileAttribute<?>[] file() {
        return attributes("rw-------");
    }

    /**
     * Writes a file whose content is on disk before it is there under its name, and which never exists without its rights.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one, unless it may be replaced
     */
    public static void write(Path file, List<String> lines, CopyOption... replacing) throws IOException {
        Path made = Files.createTempFile(file.getParent(), "new", ".tmp", file());
        try {
            Files.write(made, lines, StandardOpenOption.SYNC);
            Files.move(made, file, replacing);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /**
     * The same for a file that is not there yet: of several that write it at the same time exactly one does.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one by now; it is left as it is
     */
    public static void writeNew(Path file, List<String> lines) throws IOException {
        Path made = Files.createTempFile(file.getParent(), "new", ".tmp", file());
        try {
            Files.write(made, lines, StandardOpenOption.SYNC);
            // Unlike a move, which looks first, a link is made or not in one step.
            Files.createLink(file, made);
        } catch (UnsupportedOperationException e) {
            Files.move(made, file);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** Makes the folder unless it is there; one that somebody made keeps the rights they gave it. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        if (folder.getParent() != null) Files.createDirectories(folder.getParent());
        try {
            Files.createDirectory(folder, attributes("rwx------"));
        } catch (FileAlreadyExistsException e) {
            // By another at the same time.
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    /** Takes everybody else's rights away. */
    public static void restrictFolder(Path folder) throws IOException {
        if (POSIX) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
