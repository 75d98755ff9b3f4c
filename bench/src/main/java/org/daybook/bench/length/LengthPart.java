package org.daybook.bench.length;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Api;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Table;
import org.daybook.bench.stock.StockTables;

/** A command on a workstream with a long history beside the same command on one with a short history. */
public final class LengthPart implements BenchPart {

    private static final String DATABASE = "length";
    private static final int LONG = 20_000;
    private static final int SHORT = 10;
    private static final UUID SHORT_ONE = new UUID(0xbe_0000_0001_4000L, 0x8000_0000_0000_0000L);
    private static final String[] PLAIN = {"--daybook.aggregates-cached=0", "--axon.timeout.enabled=true"};

    @Override
    public String name() {
        return "length";
    }

    @Override
    public String says() {
        return "A command on a workstream of 20,000 entries and on one of ten";
    }

    @Override
    public void run(Run run) throws Exception {
        Table table = run.report()
                .table(
                        "A command on a workstream of %,d entries and of %d, one client".formatted(LONG, SHORT),
                        "contestant",
                        "command",
                        "times",
                        "long p50 ms",
                        "short p50 ms",
                        "ratio of p50",
                        "long mean ms",
                        "short mean ms",
                        "first on the long ms");
        RecordDatabase.make(run, DATABASE, new RecordSize(LONG, 1, 1));
        UUID longOne = longOne(run);
        List<String> javaOptions;
        try (Daybook daybook = run.daybookAgain(DATABASE, BenchRole.COMMAND)) {
            javaOptions = daybook.javaOptions();
            shortOne(new Api(daybook.address(), office(run, daybook, DATABASE)), programme(run));
        }
        boolean stock = run.settings().measures("stock");
        if (stock) copy(run, "length_stock");
        boolean plain = run.settings().measures("stock-plain");
        if (plain) copy(run, "length_plain");
        try (Daybook daybook = run.daybookAgain(DATABASE, BenchRole.COMMAND)) {
            measure(run, table, "daybook", daybook, DATABASE, longOne);
        }
        if (stock) {
            try (Daybook daybook = run.stock("length_stock", javaOptions, "--daybook.role=command")
                    .ready()) {
                measure(run, table, "stock", daybook, "length_stock", longOne);
            }
        }
        if (plain) {
            List<String> arguments = new ArrayList<>(List.of("--daybook.role=command"));
            arguments.addAll(List.of(PLAIN));
            try (Daybook daybook = run.stock("length_plain", javaOptions, arguments.toArray(String[]::new))
                    .ready()) {
                measure(run, table, "stock-plain", daybook, "length_plain", longOne);
            }
        }
    }

    private static void copy(Run run, String database) throws Exception {
        run.postgres().copy(DATABASE, database);
        try (Connection connection = run.postgres().superuser(database)) {
            StockTables.create(connection);
        }
    }

    private static UUID longOne(Run run) throws Exception {
        return one(run, "select id from register.workstream where is_open");
    }

    private static UUID programme(Run run) throws Exception {
        return one(run, "select programme from register.workstream");
    }

    private static UUID one(Run run, String sql) throws Exception {
        try (Connection connection = run.postgres().superuser(DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static String office(Run run, Daybook daybook, String database) throws Exception {
        return run.access(daybook, database).tokens("PROGRAMME_OFFICE", 1).getFirst();
    }

    private static void shortOne(Api office, UUID programme) throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add(line("open-workstream", "{\"programme\":\"%s\",\"name\":\"Short\"}".formatted(programme), 0));
        for (int i = 1; i < SHORT; i++) lines.add(line("record-progress", Commands.progress(i), i));
        office.bulk(lines);
    }

    private static String line(String command, String body, int number) {
        return "{\"aggregate\":\"workstreams\",\"id\":\"%s\",\"command\":\"%s\",\"idempotencyKey\":\"short-%d\",\"body\":%s}"
                .formatted(SHORT_ONE, command, number, body);
    }

    private static void measure(Run run, Table table, String contestant, Daybook daybook, String database, UUID longOne)
            throws Exception {
        String token = office(run, daybook, database);
        try (Commands onLong = new Commands(daybook.address(), token, longOne);
                Commands onShort = new Commands(daybook.address(), token, SHORT_ONE)) {
            // Whatever comes first in a process is slow anyway; so that the one on the long history shows what it adds.
            onShort.record();
            double first = onLong.record();
            Alternately alternately =
                    new Alternately(onLong, onShort, run.settings().seconds());
            alternately.take(Commands::record);
            row(table, contestant, "RecordProgress", alternately.take(Commands::record), "%.0f".formatted(first));
            row(table, contestant, "CorrectEntry", alternately.take(Commands::correct), "");
            row(table, contestant, "SubmitUpdate", alternately.take(Commands::submit), "");
        }
    }

    private static void row(Table table, String contestant, String command, Alternately.Taken taken, String first) {
        Histogram l = taken.onLong();
        Histogram s = taken.onShort();
        table.row(
                contestant,
                command,
                Long.toString(l.getTotalCount()),
                "%.2f".formatted(l.getValueAtPercentile(50) / 1e3),
                "%.2f".formatted(s.getValueAtPercentile(50) / 1e3),
                "%.2f".formatted((double) l.getValueAtPercentile(50) / s.getValueAtPercentile(50)),
                "%.2f".formatted(l.getMean() / 1e3),
                "%.2f".formatted(s.getMean() / 1e3),
                first);
    }
}
