package org.daybook.bench.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Collects the bytes of one answer of HTTP/1.1 and tells when it is whole. As cheap as can be: whoever measures shares
 * the machine with what is measured.
 */
final class AnswerReader {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final byte[] LINE_END = {'\r', '\n'};
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
        if (length + count > bytes.length) bytes = Arrays.copyOf(bytes, (length + count) * 2);
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

    /** The body of an answer that is whole. */
    String body() {
        if (bodyLength >= 0) return new String(bytes, body, bodyLength, StandardCharsets.UTF_8);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        int at = body;
        while (true) {
            int line = indexOf(LINE_END, at);
            int size = chunkSize(at, line);
            if (size == 0) return joined.toString(StandardCharsets.UTF_8);
            joined.write(bytes, line + LINE_END.length, size);
            at = line + LINE_END.length + size + LINE_END.length;
        }
    }

    private boolean readHead() {
        int end = indexOf(HEAD_END, 0);
        if (end < 0) return false;
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
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
            int line = indexOf(LINE_END, chunk);
            if (line < 0) return false;
            int size = chunkSize(chunk, line);
            int next = line + LINE_END.length + size + LINE_END.length;
            if (length < next) return false;
            if (size == 0) return true;
            chunk = next;
        }
    }

    private int chunkSize(int from, int to) {
        return Integer.parseInt(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip(), 16);
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
