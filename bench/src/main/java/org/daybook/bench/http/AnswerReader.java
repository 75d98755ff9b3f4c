package org.daybook.bench.http;

import java.nio.charset.StandardCharsets;

/**
 * Collects the bytes of one answer of HTTP/1.1 and tells when it is whole. As cheap as can be: whoever measures shares
 * the machine with what is measured.
 */
final class AnswerReader {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private byte[] bytes = new byte[8 * 1024];
    private int length;
    /** Where the body begins; 0 until the head is whole. */
    private int body;
    /** Of the body; negative where it comes in chunks. */
    private int bodyLength;
    /** Up to where chunks have been read. */
    private int chunk;

    void clear() {
        length = 0;
        body = 0;
    }

    /** Takes in what has come. */
    void add(byte[] source, int count) {
        if (length + count > bytes.length) bytes = java.util.Arrays.copyOf(bytes, (length + count) * 2);
        System.arraycopy(source, 0, bytes, length, count);
        length += count;
    }

    boolean isWhole() {
        if (body == 0 && !readHead()) return false;
        return bodyLength >= 0 ? length >= body + bodyLength : lastChunkIsThere();
    }

    int status() {
        return (bytes[STATUS_AT] - '0') * 100 + (bytes[STATUS_AT + 1] - '0') * 10 + bytes[STATUS_AT + 2] - '0';
    }

    /** All that came, for whoever wants to see what was refused. */
    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private boolean readHead() {
        int end = indexOf(HEAD_END, 0);
        if (end < 0) return false;
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
        body = end + HEAD_END.length;
        chunk = body;
        int given = head.indexOf("content-length:");
        if (given >= 0) {
            int line = head.indexOf('\r', given);
            bodyLength =
                    Integer.parseInt(head.substring(given + "content-length:".length(), line < 0 ? head.length() : line)
                            .strip());
        } else {
            bodyLength = head.contains("transfer-encoding: chunked") ? -1 : 0;
        }
        return true;
    }

    private boolean lastChunkIsThere() {
        while (true) {
            int line = indexOf(new byte[] {'\r', '\n'}, chunk);
            if (line < 0) return false;
            int size =
                    Integer.parseInt(new String(bytes, chunk, line - chunk, StandardCharsets.ISO_8859_1).strip(), 16);
            int next = line + 2 + size + 2;
            if (length < next) return false;
            if (size == 0) return true;
            chunk = next;
        }
    }

    private int indexOf(byte[] sought, int from) {
        for (int i = from; i + sought.length <= length; i++) {
            if (bytes[i] == sought[0] && matches(sought, i)) return i;
        }
        return -1;
    }

    private boolean matches(byte[] sought, int at) {
        for (int i = 1; i < sought.length; i++) if (bytes[at + i] != sought[i]) return false;
        return true;
    }
}
