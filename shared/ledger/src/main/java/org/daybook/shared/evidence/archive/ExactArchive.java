package org.daybook.shared.evidence.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Reads an archive whose file names and lengths are known beforehand. Each file is read from where it must be,
 * whatever the archive says, and every other byte is compared with what must be there. Safe for several threads.
 */
public final class ExactArchive implements AutoCloseable {

    private final FileChannel channel;
    private final Map<String, ArchivedFile> files = new LinkedHashMap<>();
    private final Map<String, Long> checksums = new ConcurrentHashMap<>();
    private final Consumer<String> faults;
    private final long directory;

    private ExactArchive(FileChannel channel, Map<String, Long> sizes, Consumer<String> faults) {
        this.channel = channel;
        this.faults = faults;
        long offset = 0;
        for (Map.Entry<String, Long> file : sizes.entrySet()) {
            String name = file.getKey();
            long size = file.getValue();
            files.put(name, new ArchivedFile(name, offset, size, 0));
            offset = Math.addExact(offset, Math.addExact(ZipRecords.around(name, size), Blocks.packed(size)));
        }
        directory = offset;
    }

    /**
     * @param sizes of each file, in the order of the archive
     * @param faults receives every difference; by several threads
     */
    public static ExactArchive open(Path file, Map<String, Long> sizes, Consumer<String> faults) throws IOException {
        return new ExactArchive(FileChannel.open(file, StandardOpenOption.READ), sizes, faults);
    }

    /** How many bytes the archive has. */
    public long length() throws IOException {
        return channel.size();
    }

    /** How many it has to have. */
    public long lengthDue() {
        long lines = files.values().stream()
                .mapToLong(file -> ZipRecords.central(file).length)
                .sum();
        return directory + lines + ZipRecords.end(files.size(), lines, directory).length;
    }

    /** A file that is one of those whose sizes are known. */
    public InputStream open(String name) throws IOException {
        return new FileInput(files.get(name));
    }

    /** To be called when every file has been read to its end: looks at what comes after them. */
    public void compareDirectory() throws IOException {
        long at = directory;
        for (ArchivedFile file : files.values()) {
            long crc = checksums.getOrDefault(file.name(), -1L);
            byte[] line = ZipRecords.central(new ArchivedFile(file.name(), file.offset(), file.size(), crc));
            compare(line, at, "what the directory says of " + file.name());
            at += line.length;
        }
        compare(ZipRecords.end(files.size(), at - directory, directory), at, "the end of the archive");
    }

    private void compare(byte[] due, long at, String what) throws IOException {
        if (!Arrays.equals(read(at, due.length), due)) faults.accept(what + " is not written as the format says");
    }

    private byte[] read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) throw new EOFException("The archive ends too soon");
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The content of a file, a block at a time. */
    private final class FileInput extends InputStream {

        private final ArchivedFile file;
        private final java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        private byte[] block = new byte[0];
        private int at;
        private long next;
        private long left;
        private boolean done;

        FileInput(ArchivedFile file) throws IOException {
            this.file = file;
            byte[] local = ZipRecords.local(file.name());
            compare(local, file.offset(), "what comes before " + file.name());
            next = file.offset() + local.length;
            left = file.size();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int begin, int most) throws IOException {
            if (most == 0) return 0;
            if (at == block.length && !fill()) return -1;
            int count = Math.min(most, block.length - at);
            System.arraycopy(block, at, into, begin, count);
            at += count;
            return count;
        }

        /** @return whether there is more */
        private boolean fill() throws IOException {
            if (done) return false;
            int length = (int) Math.min(left, Blocks.LONGEST);
            boolean last = left == length;
            byte[] read = ExactArchive.this.read(next, Blocks.HEADER + length);
            if (!Arrays.equals(Arrays.copyOf(read, Blocks.HEADER), Blocks.header(length, last))) {
                faults.accept("the content of " + file.name() + " is not written as the format says");
            }
            crc.update(read, Blocks.HEADER, length);
            next += read.length;
            left -= length;
            block = read;
            at = Blocks.HEADER;
            if (last) end();
            return length > 0;
        }

        private void end() throws IOException {
            done = true;
            checksums.put(file.name(), crc.getValue());
            compare(ZipRecords.descriptor(crc.getValue(), file.size()), next, "what comes after " + file.name());
        }
    }
}
