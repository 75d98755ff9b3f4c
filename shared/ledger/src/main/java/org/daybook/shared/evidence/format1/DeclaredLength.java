package org.daybook.shared.evidence.format1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.daybook.shared.evidence.pack.NotAPack;

/** A file of an archive that must have as many bytes as the archive states. */
final class DeclaredLength extends FilterInputStream {

    private final String name;
    private long left;

    DeclaredLength(InputStream in, String name, long size) {
        super(in);
        this.name = name;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int begin, int most) throws IOException {
        int count = super.read(into, begin, most);
        left -= Math.max(count, 0);
        if (left < 0 || (count < 0 && left > 0)) throw new NotAPack(name + " has another length than the archive says");
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("A file is read completely");
    }
}
