package org.daybook.shared.evidence.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;

/** The records of a ZIP archive (APPNOTE 6.3.10), in the one form in which Daybook writes them. */
final class ZipRecords {

    /** What does not fit into 32 bits is in a record of ZIP64. */
    private static final long MOST = 0xFFFFFFFFL;

    private static final int MOST_FILES = 0xFFFF;

    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR = 0x07064b50;

    private static final int VERSION = 20;
    private static final int VERSION64 = 45;
    /** Length and checksum follow the file. */
    private static final int FLAGS = 1 << 3;

    private static final int DEFLATED = 8;
    /** Of 1 January 1980, the first that there is: an archive does not tell when it was made. */
    private static final int DAY = 0x21;

    private ZipRecords() {}

    /** What stands before a file. */
    static byte[] local(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        return new LittleEndian()
                .ints(LOCAL)
                .shorts(VERSION, FLAGS, DEFLATED, 0, DAY)
                .ints(0, 0, 0)
                .shorts(bytes.length, 0)
                .bytes(bytes);
    }

    /** How long what comes before a file and after it is. */
    static long around(String name, long size) {
        return 30 + name.length() + (isLong(size) ? 24 : 16);
    }

    private static boolean isLong(long size) {
        return Blocks.packed(size) >= MOST;
    }

    /** What stands after a file. */
    static byte[] descriptor(long crc, long size) {
        LittleEndian record = new LittleEndian().ints(DESCRIPTOR, crc);
        if (isLong(size)) record.longs(Blocks.packed(size), size);
        else record.ints(Blocks.packed(size), size);
        return record.bytes();
    }

    /** The line of a file in the directory. */
    static byte[] central(ArchivedFile file) {
        byte[] name = file.name().getBytes(StandardCharsets.US_ASCII);
        long packed = Blocks.packed(file.size());
        byte[] extra = extra(file.size(), packed, file.offset());
        return new LittleEndian()
                .ints(CENTRAL)
                .shorts(VERSION, extra.length > 0 ? VERSION64 : VERSION, FLAGS, DEFLATED, 0, DAY)
                .ints(file.crc(), low(packed), low(file.size()))
                .shorts(name.length, extra.length, 0, 0, 0)
                .ints(0, low(file.offset()))
                .bytes(name, extra);
    }

    private static long low(long value) {
        return Math.min(value, MOST);
    }

    /** Of those that do not fit, in this order. */
    private static byte[] extra(long... values) {
        long[] large = LongStream.of(values).filter(value -> value >= MOST).toArray();
        if (large.length == 0) return new byte[0];
        return new LittleEndian()
                .shorts(1, Long.BYTES * large.length)
                .longs(large)
                .bytes();
    }

    /** What stands after the directory. */
    static byte[] end(long files, long directorySize, long directoryOffset) {
        LittleEndian end = new LittleEndian();
        if (files >= MOST_FILES || directorySize >= MOST || directoryOffset >= MOST) {
            end.ints(END64)
                    .longs(44)
                    .shorts(VERSION64, VERSION64)
                    .ints(0, 0)
                    .longs(files, files, directorySize, directoryOffset)
                    .ints(LOCATOR, 0)
                    .longs(directoryOffset + directorySize)
                    .ints(1);
        }
        int count = (int) Math.min(files, MOST_FILES);
        return end.ints(END)
                .shorts(0, 0, count, count)
                .ints(low(directorySize), low(directoryOffset))
                .shorts(0)
                .bytes();
    }

    /** The fields of a record, one after another, each with its lowest byte first. */
    private static final class LittleEndian {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        private LittleEndian put(int width, long... values) {
            for (long value : values) {
                for (int at = 0; at < width; at++) written.write((int) (value >> (Byte.SIZE * at)));
            }
            return this;
        }

        LittleEndian shorts(long... values) {
            return put(Short.BYTES, values);
        }

        LittleEndian ints(long... values) {
            return put(Integer.BYTES, values);
        }

        LittleEndian longs(long... values) {
            return put(Long.BYTES, values);
        }

        /** All of them, and what follows. */
        byte[] bytes(byte[]... following) {
            for (byte[] more : following) written.writeBytes(more);
            return written.toByteArray();
        }
    }
}
