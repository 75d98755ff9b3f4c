package org.daybook.shared.evidence.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes an archive file by file. Without a call of {@link #end} there is no archive. */
public final class ArchiveWriter {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final List<ArchivedFile> files = new ArrayList<>();
    private final byte[] block = new byte[Blocks.LONGEST];
    private final CRC32 crc = new CRC32();
    private int waiting;
    private long written;
    private long offset;
    private long size;
    private String name;

    public ArchiveWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** Begins a file; {@link #write} and {@link #close} follow. */
    public void begin(String of) throws IOException {
        name = of;
        offset = written;
        size = 0;
        waiting = 0;
        crc.reset();
        put(ZipRecords.local(of), ZipRecords.local(of).length);
    }

    public void write(byte[] content) throws IOException {
        crc.update(content);
        size += content.length;
        for (int from = 0; from < content.length; ) {
            if (waiting == block.length) flush(false);
            int count = Math.min(content.length - from, block.length - waiting);
            System.arraycopy(content, from, block, waiting, count);
            waiting += count;
            from += count;
        }
    }

    private void flush(boolean last) throws IOException {
        put(Blocks.header(waiting, last), Blocks.HEADER);
        put(block, waiting);
        waiting = 0;
    }

    /** Ends the file. */
    public void close() throws IOException {
        flush(true);
        byte[] descriptor = ZipRecords.descriptor(crc.getValue(), size);
        put(descriptor, descriptor.length);
        files.add(new ArchivedFile(name, offset, size, crc.getValue()));
    }

    /** Ends the archive. */
    public void end() throws IOException {
        long directory = written;
        for (ArchivedFile file : files) {
            byte[] line = ZipRecords.central(file);
            put(line, line.length);
        }
        byte[] end = ZipRecords.end(files.size(), written - directory, directory);
        put(end, end.length);
        out.flush();
    }

    private void put(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        written += length;
    }
}
