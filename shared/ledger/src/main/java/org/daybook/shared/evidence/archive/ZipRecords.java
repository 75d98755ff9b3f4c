package org.daybook.shared.evidence.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

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

    private static final short VERSION = 20;
    private static final short VERSION64 = 45;
    /** Length and checksum follow the file. */
    private static final short FLAGS = 1 << 3;

    private static final short DEFLATED = 8;
    /** Of 1 January 1980, the first that there is: an archive does not tell when it was made. */
    private static final short DAY = 0x21;

    private ZipRecords() {}

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What stands before a file. */
    static byte[] local(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        return buffer(30 + bytes.length)
                .putInt(LOCAL)
                .putShort(VERSION)
                .putShort(FLAGS)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putShort((short) bytes.length)
                .putShort((short) 0)
                .put(bytes)
                .array();
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
        boolean isLong = isLong(size);
        ByteBuffer record = buffer(isLong ? 24 : 16).putInt(DESCRIPTOR).putInt((int) crc);
        if (isLong) record.putLong(Blocks.packed(size)).putLong(size);
        else record.putInt((int) Blocks.packed(size)).putInt((int) size);
        return record.array();
    }

    /** The line of a file in the directory. */
    static byte[] central(ArchivedFile file) {
        byte[] name = file.name().getBytes(StandardCharsets.US_ASCII);
        long packed = Blocks.packed(file.size());
        byte[] extra = extra(file.size(), packed, file.offset());
        return buffer(46 + name.length + extra.length)
                .putInt(CENTRAL)
                .putShort(VERSION)
                .putShort(extra.length > 0 ? VERSION64 : VERSION)
                .putShort(FLAGS)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) file.crc())
                .putInt(low(packed))
                .putInt(low(file.size()))
                .putShort((short) name.length)
                .putShort((short) extra.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(low(file.offset()))
                .put(name)
                .put(extra)
                .array();
    }

    private static int low(long value) {
        return (int) Math.min(value, MOST);
    }

    /** Of those that do not fit, in this order. */
    private static byte[] extra(long... values) {
        ByteBuffer extra =
                buffer(4 + Long.BYTES * values.length).putShort((short) 1).putShort((short) 0);
        for (long value : values) if (value >= MOST) extra.putLong(value);
        int length = extra.position() - 4;
        extra.putShort(2, (short) length);
        byte[] bytes = new byte[length == 0 ? 0 : length + 4];
        extra.get(0, bytes);
        return bytes;
    }

    /** What stands after the directory. */
    static byte[] end(long files, long directorySize, long directoryOffset) {
        boolean isLong = files >= MOST_FILES || directorySize >= MOST || directoryOffset >= MOST;
        ByteBuffer end = buffer(isLong ? 56 + 20 + 22 : 22);
        if (isLong) {
            end.putInt(END64)
                    .putLong(44)
                    .putShort(VERSION64)
                    .putShort(VERSION64)
                    .putInt(0)
                    .putInt(0)
                    .putLong(files)
                    .putLong(files)
                    .putLong(directorySize)
                    .putLong(directoryOffset)
                    .putInt(LOCATOR)
                    .putInt(0)
                    .putLong(directoryOffset + directorySize)
                    .putInt(1);
        }
        short count = (short) Math.min(files, MOST_FILES);
        return end.putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count)
                .putInt(low(directorySize))
                .putInt(low(directoryOffset))
                .putShort((short) 0)
                .array();
    }
}
