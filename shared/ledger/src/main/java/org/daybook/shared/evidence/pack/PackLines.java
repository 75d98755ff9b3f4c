package org.daybook.shared.evidence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a file of lines in blocks of whole lines, so that memory does not grow with its length. */
public final class PackLines {

    private static final int USUAL = 1 << 18;

    private final InputStream in;
    private final String name;
    private byte[] rest = new byte[0];

    /** @param name of the file, for messages about it */
    public PackLines(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Some lines, each with its line feed but perhaps the last of the file. */
    public record Piece(byte[] bytes, int length) {}

    /**
     * Null at the end.
     *
     * @throws NotAPack if a line is too long
     */
    public Piece next() throws IOException {
        byte[] bytes = Arrays.copyOf(rest, Math.max(USUAL, rest.length * 2));
        int length = rest.length;
        int whole = 0;
        while (whole == 0) {
            int read = in.readNBytes(bytes, length, bytes.length - length);
            whole = afterLastLine(bytes, length, length + read);
            length += read;
            // The end of the file ends a line, too.
            if (length < bytes.length) whole = length;
            if (length == 0) return null;
            if (whole == 0) bytes = longer(bytes);
        }
        rest = Arrays.copyOfRange(bytes, whole, length);
        return new Piece(bytes, whole);
    }

    private static int afterLastLine(byte[] bytes, int begin, int end) {
        for (int i = end - 1; i >= begin; i--) if (bytes[i] == '\n') return i + 1;
        return 0;
    }

    private byte[] longer(byte[] bytes) {
        if (bytes.length >= PackFiles.LONGEST)
            throw new NotAPack("a line of " + name + " is longer than any valid line");
        return Arrays.copyOf(bytes, bytes.length * 2);
    }
}
