package org.daybook.bench.growth;

import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.Access;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Load;
import org.daybook.bench.machine.DiskUse;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.BenchRebuild;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Table;
import org.daybook.bench.write.Contestant;
import org.daybook.bench.write.OverHttp;

/** What an entry, a command and a rebuild cost in a small record and in a large one. */
public final class GrowthPart implements BenchPart {

    private static final int SMALL = 10_000;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String says() {
        return "What grows with the record";
    }

    @Override
    public void run(Run run) throws Exception {
        Map<String, Double> small = figures(run, SMALL);
        Map<String, Double> large = figures(run, run.settings().entries());
        Table table = run.report()
                .table(
                        "What grows with the record",
                        "figure",
                        "%,d entries".formatted(SMALL),
                        "%,d entries".formatted(run.settings().entries()),
                        "growth");
        large.forEach((name, value) -> table.row(
                name,
                "%.0f".formatted(small.get(name)),
                "%.0f".formatted(value),
                "%.2f".formatted(value / small.get(name))));
        table.note("Commands over HTTP with all projections running, on workstreams of their own.");
    }

    private static Map<String, Double> figures(Run run, int entries) throws Exception {
        String database = "growth_" + entries;
        RecordDatabase.make(run, database, RecordSize.of(entries));
        Map<String, Double> figures = new LinkedHashMap<>();
        Daybook daybook = run.daybookAgain(database, BenchRole.ALL);
        Access access = run.access(daybook, database);
        try (Contestant contestant = OverHttp.on("daybook-all", daybook, access);
                Connection connection = run.postgres().superuser(database)) {
            // The first one warms up: it would be most of what a small record takes.
            new BenchRebuild(access.administrator()).run();
            Duration rebuilt = new BenchRebuild(access.administrator()).run();
            figures.put("entries rebuilt a second", entries / (rebuilt.toNanos() / 1e9));
            figures.put(
                    "bytes on disk an entry, record",
                    (double) DiskUse.ofRecord(connection).all() / entries);
            figures.put(
                    "bytes on disk an entry, facts",
                    (double) DiskUse.ofFacts(connection).all() / entries);
            contestant.write(Duration.ofSeconds(run.settings().warmUp()));
            long allocated = contestant.allocated();
            Duration cpu = contestant.cpu();
            Load load = contestant.write(Duration.ofSeconds(run.settings().seconds()));
            figures.put("commands a second", load.perSecond());
            figures.put("bytes allocated a command", (contestant.allocated() - allocated) / (double) load.accepted());
            figures.put("CPU us a command", contestant.cpu().minus(cpu).toNanos() / 1e3 / load.accepted());
        }
        return figures;
    }
}
