package org.daybook.command.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.daybook.shared.rejection.Refused;

/** Reads lines from a client without ever holding more than the greatest length of one command. */
final class BoundedLineReader {

    /** The most bytes of one command, whether it comes alone or as a line of a bulk. */
    static final int MOST = 256 * 1024;

    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int filled;

    BoundedLineReader(InputStream in) {
        this.in = in;
    }

    /**
     * @param announced the announced number of bytes; negative if none was announced
     * @throws Refused (413) as soon as there is more than the most allowed; the rest is left unread
     */
    static byte[] whole(InputStream in, long announced) throws IOException {
        if (announced > MOST) throw tooBig();
        byte[] bytes = in.readNBytes(announced < 0 ? MOST + 1 : (int) announced);
        if (bytes.length > MOST) throw tooBig();
        return bytes;
    }

    static Refused tooBig() {
        return new Refused(413, "too-big", "", "One command may have at most " + MOST + " bytes.");
    }

    /**
     * The next line without its end; to be called where there is one.
     *
     * @throws Refused (413) if the line is longer than the most allowed; it is skipped, and the next call continues
     */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooBig = false;
        do {
            int end = endOfLine();
            tooBig |= line.size() + end - next > MOST;
            if (!tooBig) line.write(chunk, next, end - next);
            boolean ended = end < filled;
            next = ended ? end + 1 : end;
            if (ended) break;
        } while (hasNext());
        if (tooBig) throw tooBig();
        return line.toByteArray();
    }

    private int endOfLine() {
        int end = next;
        while (end < filled && chunk[end] != '\n') end++;
        return end;
    }

    boolean hasNext() throws IOException {
        if (next < filled) return true;
        next = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }
}
