package org.daybook.app.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.files.OwnerOnly;

/**
 * The folder in which one Daybook keeps everything, locked while it runs. The operating system releases the lock when
 * a process dies, however it dies, so a file left behind never keeps anybody out.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws CannotStart if another process has it, or it cannot be written */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolder(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("daybook.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return locked(path, channel);
        } catch (IOException e) {
            throw new CannotStart("Daybook cannot write to its data folder " + path + ": " + e.getMessage(), e);
        }
    }

    private static DataFolder locked(Path path, FileChannel channel) throws IOException {
        if (!lock(channel)) {
            String holder = holder(channel);
            channel.close();
            throw new CannotStart("Another Daybook (process " + holder + ") is running on the data folder " + path
                    + "; stop it first, or choose another folder with --data.");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
        return new DataFolder(path, channel);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        String pid = new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "unknown" : pid;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of " + path + " was not released", e);
        }
    }
}
