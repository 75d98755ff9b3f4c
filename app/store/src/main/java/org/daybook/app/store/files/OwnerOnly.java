package org.daybook.app.store.files;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Creates files and folders that only the owner of the process may access, on file systems with such permissions. */
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final int CLAIMED_FOR_MILLIS = 5_000;
    private static final int LOOK_EVERY_MILLIS = 50;

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
        write(file, lines, made -> Files.move(made, file, replacing));
    }

    /**
     * The same for a file that is not there yet: of several that write it at the same time exactly one does.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one by now; it is left as it is
     */
    public static void writeNew(Path file, List<String> lines) throws IOException {
        writeNew(file, lines, Files::createLink);
    }

    static void writeNew(Path file, List<String> lines, HardLink link) throws IOException {
        write(file, lines, made -> publish(made, file, link));
    }

    private static void write(Path file, List<String> lines, Publication publication) throws IOException {
        Path made = Files.createTempFile(file.getParent(), "new", ".tmp", file());
        try {
            Files.write(made, lines, StandardOpenOption.SYNC);
            publication.of(made);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** Unlike a move, which looks first, a link is made or not in one step. */
    private static void publish(Path made, Path file, HardLink link) throws IOException {
        try {
            link.create(file, made);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // FAT and many network shares have no links; there a claim beside the file is made or not in one step.
            moveUnderClaim(made, file);
        }
    }

    /** The process that makes the claim checks and moves before any other. */
    private static void moveUnderClaim(Path made, Path file) throws IOException {
        Path claim = claim(file);
        try {
            Files.move(made, file);
        } finally {
            Files.delete(claim);
        }
    }

    /** Waits for others who have a claim; one that a killed process has left is named after a few seconds. */
    private static Path claim(Path file) throws IOException {
        Path claim = file.resolveSibling(file.getFileName() + ".claim");
        for (int waited = 0; waited < CLAIMED_FOR_MILLIS; waited += LOOK_EVERY_MILLIS) {
            if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
            try {
                return Files.createFile(claim, file());
            } catch (FileAlreadyExistsException e) {
                LockSupport.parkNanos(LOOK_EVERY_MILLIS * 1_000_000L);
            }
        }
        throw new FileSystemException(
                file.toString(), claim.toString(), "Somebody writes it. If no node is starting, delete the claim");
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

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes a second name for a file, where the file system can. */
    @FunctionalInterface
    interface HardLink {

        void create(Path link, Path existing) throws IOException;
    }

    /** Gives what was written its name. */
    @FunctionalInterface
    private interface Publication {
        void of(Path made) throws IOException;
    }
}
