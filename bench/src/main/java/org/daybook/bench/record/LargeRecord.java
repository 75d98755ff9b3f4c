package org.daybook.bench.record;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.daybook.bench.record.database.EmptyRecord;
import org.daybook.bench.record.database.RegisterRows;
import org.daybook.bench.record.workstream.WorkstreamStory;
import org.daybook.shared.entry.Entry;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A record of years, made at once. Every entry is such as a command would have left: the rules let it through at the
 * place where it stands, which a test proves by putting each to them again.
 *
 * <pre>{@code
 * LargeRecord.of(RecordSize.of(1_000_000)).load(connectionOfTheOwner);
 * }</pre>
 *
 * The views are not built: Daybook does that when it starts, or by a rebuild.
 */
public final class LargeRecord {

    private final RecordSize size;
    private final Founding founding;
    private final List<WorkstreamStory> stories;
    private final Rounds rounds;

    private LargeRecord(RecordSize size) {
        this.size = size;
        EntryPace pace = new EntryPace(size);
        founding = new Founding(new Chance(size.seed()), pace);
        stories = IntStream.range(0, size.workstreams())
                .mapToObj(i -> new WorkstreamStory(founding, i, size.seed() * 1_000_003 + i))
                .toList();
        rounds = new Rounds(size, pace, stories);
    }

    public static LargeRecord of(RecordSize size) {
        return new LargeRecord(size);
    }

    /** Every entry in the order of positions; once. */
    void forEach(Consumer<Made> consumer) {
        founding.made().forEach(consumer);
        rounds.forEach(consumer);
    }

    /** The same as readers have them. */
    public void forEachEntry(Consumer<Entry> consumer) {
        AtomicLong position = new AtomicLong();
        forEach(made -> consumer.accept(made.at(position.getAndIncrement())));
    }

    public Founding founding() {
        return founding;
    }

    public List<WorkstreamStory> stories() {
        return stories;
    }

    /**
     * Writes it into a database that holds no record but what a first start made, whose administrator keeps the password;
     * once. Nobody else may use the database meanwhile.
     *
     * @param owner of the tables, or a superuser
     */
    public void load(Connection owner) throws SQLException, IOException {
        owner.setAutoCommit(false);
        new EmptyRecord(owner).prepare();
        // What it proves of every row costs more than all the rest, and is true of these.
        execute(owner, "ALTER TABLE record.event DISABLE TRIGGER USER");
        copy(owner);
        execute(owner, "ALTER TABLE record.event ENABLE TRIGGER USER");
        new RegisterRows(owner).write(this);
        owner.commit();
        owner.setAutoCommit(true);
        execute(owner, "VACUUM ANALYZE record.event");
    }

    private void copy(Connection owner) throws SQLException, IOException {
        CopyIn copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn(Row.COPY);
        write(copy, Row.header());
        long position = 0;
        for (byte[] row : rows(founding.made(), position)) write(copy, row);
        position += founding.made().size();
        // While one block is written the next is made.
        CompletableFuture<List<Made>> next = made(0);
        for (int block = 0; block < rounds.blocks(); block++) {
            List<Made> made = next.join();
            List<byte[]> rows = rows(made, position);
            if (block + 1 < rounds.blocks()) next = made(block + 1);
            for (byte[] row : rows) write(copy, row);
            position += made.size();
        }
        write(copy, Row.trailer());
        if (copy.endCopy() != size.entries()) throw new IllegalStateException("Not as many entries as were asked for");
    }

    private CompletableFuture<List<Made>> made(int block) {
        return CompletableFuture.supplyAsync(() -> rounds.block(block));
    }

    private static List<byte[]> rows(List<Made> made, long first) {
        return IntStream.range(0, made.size())
                .parallel()
                .mapToObj(i -> Row.of(made.get(i), first + i))
                .toList();
    }

    private static void write(CopyIn copy, byte[] bytes) throws SQLException {
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
