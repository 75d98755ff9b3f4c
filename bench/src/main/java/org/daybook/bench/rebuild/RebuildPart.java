package org.daybook.bench.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.machine.Cpu;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.BenchRebuild;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Samples;
import org.daybook.bench.report.Table;
import org.daybook.bench.stock.StockTables;

/** Every view built anew from the large record, beside a mere reading of it and beside Axon's pooled processor. */
public final class RebuildPart implements BenchPart {

    private static final String DATABASE = "rebuild";
    private static final String STOCK = "rebuild_stock";
    /** Longer says nothing new of a processor whose rate does not change. */
    private static final Duration MOST_FOR_STOCK = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String says() {
        return "Rebuilding every view";
    }

    @Override
    public void run(Run run) throws Exception {
        int entries = run.settings().entries();
        RecordDatabase.make(run, DATABASE, RecordSize.of(entries));
        boolean stock = run.settings().measures("stock");
        if (stock) run.postgres().copy(DATABASE, STOCK);
        Samples bare = new Samples();
        Samples rebuild = new Samples();
        Samples cpu = new Samples();
        List<String> javaOptions;
        try (Daybook daybook = run.daybookAgain(DATABASE, BenchRole.ALL);
                Connection connection = run.postgres().application(DATABASE)) {
            javaOptions = daybook.javaOptions();
            BenchRebuild rebuilding =
                    new BenchRebuild(run.access(daybook, DATABASE).administrator());
            BareRead.all(connection);
            for (int round = 0; round < run.settings().rounds(); round++) {
                bare.add(entries / seconds(BareRead.all(connection)));
                Duration before =
                        Cpu.of(daybook.pid()).plus(Cpu.ofFamily(run.postgres().pid()));
                rebuild.add(entries / seconds(rebuilding.run()));
                Duration after =
                        Cpu.of(daybook.pid()).plus(Cpu.ofFamily(run.postgres().pid()));
                cpu.add(after.minus(before).toNanos() / 1e3 / entries);
                System.out.printf("bare read %.0f/s, rebuild %.0f/s%n", bare.last(), rebuild.last());
            }
        }
        Table table = run.report()
                .table(
                        "Rebuilding every view of %,d entries".formatted(entries),
                        "contestant",
                        "entries a second (median)",
                        "ratio to bare read",
                        "least-most",
                        "CPU us an entry");
        row(table, "bare read, JSON parsed", bare, bare, "");
        row(table, "daybook", rebuild, bare, "%.0f".formatted(cpu.median()));
        if (stock) row(table, "stock pooled processor", stock(run, entries, javaOptions), bare, "");
        run.report().figure("rebuild.perSecond", rebuild.all());
        run.report().figure("rebuild.bare", bare.all());
    }

    private static void row(Table table, String name, Samples samples, Samples bare, String cpu) {
        table.row(
                name,
                "%.0f".formatted(samples.median()),
                "%.2f".formatted(samples.median() / bare.median()),
                "%.0f-%.0f".formatted(samples.least(), samples.most()),
                cpu);
    }

    /** A view of one row per entry, written by Axon's processor from Axon's store, from the first event on. */
    private static Samples stock(Run run, int entries, List<String> javaOptions) throws Exception {
        Samples perSecond = new Samples();
        try (Connection connection = run.postgres().superuser(STOCK)) {
            StockTables.create(connection);
            try (Daybook stock = run.stock(STOCK, javaOptions, "--daybook.role=query")) {
                long first = waitForMore(stock, connection, -1);
                long begun = System.nanoTime();
                long last = first;
                while (last < entries && System.nanoTime() - begun < MOST_FOR_STOCK.toNanos()) {
                    last = waitForMore(stock, connection, last);
                }
                perSecond.add((last - first) / ((System.nanoTime() - begun) / 1e9));
            }
        }
        return perSecond;
    }

    private static long waitForMore(Daybook stock, Connection connection, long than) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            long position = number(connection, "select coalesce(max(position), -1) from stock.view");
            if (position > than) return position;
            stock.mustRun();
            Thread.sleep(20);
        }
        throw new IllegalStateException("The processor stands still at " + than);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
