package org.daybook.app.store.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.files.OwnerOnly;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of the embedded PostgreSQL, unpacked once into a folder that several data folders may share. They are
 * unpacked beside their place and moved there when they are whole, so that a start that is killed, or a disk that is
 * full, leaves nothing that the next start would take for PostgreSQL.
 */
record PostgresBinaries(Path folder) {

    /** In a folder that is whole; also set by earlier versions, which unpacked in place. */
    private static final String WHOLE = ".exists";

    private static final String UNFINISHED = "unpacking-";

    /**
     * The folder of the programs, unpacked if they are not there yet.
     *
     * @throws CannotStart if they cannot be unpacked
     */
    Path unpacked() {
        try {
            byte[] archive = archive();
            Path programs = folder.resolve("PG-" + DigestUtils.md5DigestAsHex(archive));
            if (!isWhole(programs)) unpack(archive, programs);
            return programs;
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart("PostgreSQL cannot be unpacked into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isWhole(Path programs) {
        return Files.exists(programs.resolve(WHOLE));
    }

    /** One thread of one process at a time: another may be starting on the same folder. */
    private void unpack(byte[] archive, Path programs) throws IOException {
        synchronized (PostgresBinaries.class) {
            unpackAlone(archive, programs);
        }
    }

    private void unpackAlone(byte[] archive, Path programs) throws IOException {
        OwnerOnly.createFolder(folder);
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _held = channel.lock()) {
            if (isWhole(programs)) return;
            for (Path left : unfinished(programs)) FileSystemUtils.deleteRecursively(left);
            Path beside = Files.createTempDirectory(folder, UNFINISHED);
            PostgresArchive.extract(new ByteArrayInputStream(archive), beside);
            Files.createFile(beside.resolve(WHOLE));
            Files.move(beside, programs, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** What earlier starts were killed over: folders of ours, and one that an earlier version unpacked in place. */
    private List<Path> unfinished(Path programs) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.equals(programs)
                            || path.getFileName().toString().startsWith(UNFINISHED))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static byte[] archive() throws IOException {
        try (InputStream packed =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"))) {
            return packed.readAllBytes();
        }
    }

    /** As the resolver names it. */
    private static String system() {
        String name = System.getProperty("os.name");
        if (name.startsWith("Mac")) return "Darwin";
        return name.startsWith("Windows") ? "Windows" : "Linux";
    }
}
