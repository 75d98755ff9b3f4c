package org.daybook.bench.record.database;

import java.sql.Connection;
import java.sql.Statement;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.daybook.Lag;
import org.daybook.bench.http.Api;
import org.daybook.bench.record.LargeRecord;
import org.daybook.bench.record.RecordSize;

/** A database with a large record in it and views that show none of it yet. */
public final class RecordDatabase {

    private RecordDatabase() {}

    /** Nobody is connected to it afterwards. Daybook makes its tables; the comparisons of a run have copies of one. */
    public static void make(Run run, String database, RecordSize size) throws Exception {
        String original = "record_%d_%d_%d".formatted(size.entries(), size.workstreams(), size.seed());
        if (!run.postgres().has(original)) load(run, original, size);
        run.postgres().copy(original, database);
    }

    private static void load(Run run, String database, RecordSize size) throws Exception {
        run.daybook(database, BenchRole.ALL).close();
        try (Connection superuser = run.postgres().superuser(database);
                Statement statement = superuser.createStatement()) {
            // Whoever is started on a copy has a key of its own.
            statement.execute(
                    "truncate ledger.leaf, ledger.tile, ledger.key, ledger.checkpoint, ledger.history, ledger.cosignature");
            LargeRecord.of(size).load(superuser);
        }
    }

    /** The same, with views that show all of it and a ledger that proves it: whoever starts Daybook on it can ask at once. */
    public static void makeWithViews(Run run, String database, RecordSize size) throws Exception {
        make(run, database, size);
        try (Daybook daybook = run.daybookAgain(database, BenchRole.ALL)) {
            Api administrator = run.access(daybook, database).administrator();
            new BenchRebuild(administrator).run();
            new Lag(administrator).untilProved();
        }
    }
}
