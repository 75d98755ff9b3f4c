package org.daybook.query.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows for one table in PostgreSQL's binary COPY format, which needs neither parsing nor escaping. Add the values of a
 * row in the order of the columns.
 */
public final class CopyRows {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int FIRST_SIZE = 8_192;
    private static final short END = -1;
    private static final int NULL = -1;

    private final String table;
    private final List<String> columns;
    private ByteBuffer bytes;

    public CopyRows(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    public CopyRows row() {
        if (bytes == null) {
            // Neither flags nor an extension of the header.
            bytes = ByteBuffer.allocate(FIRST_SIZE).put(SIGNATURE).putInt(0).putInt(0);
        }
        room(Short.BYTES).putShort((short) columns.size());
        return this;
    }

    public CopyRows add(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    public CopyRows add(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    public CopyRows addOrNull(Integer value) {
        return value == null ? addNull() : add(value.intValue());
    }

    private CopyRows addNull() {
        room(Integer.BYTES).putInt(NULL);
        return this;
    }

    public CopyRows add(UUID value) {
        if (value == null) return addNull();
        room(Integer.BYTES + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    public CopyRows add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, or text in UTF-8. */
    public CopyRows add(byte[] text) {
        room(Integer.BYTES + text.length).putInt(text.length).put(text);
        return this;
    }

    public CopyRows add(LocalDate value) {
        return add((int) ChronoUnit.DAYS.between(FIRST_DAY, value));
    }

    public CopyRows add(Instant value) {
        return add(ChronoUnit.MICROS.between(FIRST_INSTANT, value));
    }

    private ByteBuffer room(int needed) {
        if (bytes.remaining() < needed) {
            int size = Math.max(2 * bytes.capacity(), bytes.position() + needed);
            bytes = ByteBuffer.allocate(size).put(bytes.flip());
        }
        return bytes;
    }

    /** Adds the rows to the table, in the transaction of the caller. */
    public void copy(Connection connection) throws SQLException {
        if (bytes == null) return;
        room(Short.BYTES).putShort(END);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql());
        try {
            copy.writeToCopy(bytes.array(), 0, bytes.position());
            copy.endCopy();
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    private String sql() {
        return "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary)";
    }
}
