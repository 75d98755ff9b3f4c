package org.daybook.shared.evidence.archive;

/**
 * The content of a file in the archive: stored, uncompressed DEFLATE blocks (RFC 1951 section 3.2.4) of 65,535 bytes
 * each, except the last, which has the remainder. So a file can be written before its length is known.
 */
final class Blocks {

    static final int LONGEST = 0xFFFF;
    static final int HEADER = 5;

    private Blocks() {}

    /** How many bytes a file takes. */
    static long packed(long size) {
        long blocks = size == 0 ? 1 : (size + LONGEST - 1) / LONGEST;
        return Math.addExact(size, HEADER * blocks);
    }

    /** What stands before a block. */
    static byte[] header(int length, boolean last) {
        return new byte[] {
            (byte) (last ? 1 : 0), (byte) length, (byte) (length >> 8), (byte) ~length, (byte) (~length >> 8)
        };
    }
}
