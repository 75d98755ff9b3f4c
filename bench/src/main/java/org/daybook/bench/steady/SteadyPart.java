package org.daybook.bench.steady;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.Access;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Load;
import org.daybook.bench.http.OpenLoop;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Table;

/** A steady mix of reads and writes on the large record, as on a busy day. */
public final class SteadyPart implements BenchPart {

    private static final String DATABASE = "steady";
    private static final double PER_SECOND = 200;
    private static final int CONNECTIONS = 64;

    @Override
    public String name() {
        return "steady";
    }

    @Override
    public String says() {
        return "200 requests a second, reads and writes";
    }

    @Override
    public void run(Run run) throws Exception {
        RecordDatabase.makeWithViews(run, DATABASE, RecordSize.of(run.settings().entries()));
        try (Daybook daybook = run.daybookAgain(DATABASE, BenchRole.ALL);
                Connection connection = run.postgres().superuser(DATABASE)) {
            Access access = run.access(daybook, DATABASE);
            List<String> tokens = access.tokens("PROGRAMME_OFFICE", CONNECTIONS / 2);
            SteadyMix mix = SteadyMix.of(connection, tokens);
            // Since the record was loaded and not written, there is no snapshot of any workstream yet.
            mix.writeToEach(daybook.address());
            OpenLoop.run(
                    daybook.address(),
                    CONNECTIONS,
                    PER_SECOND,
                    mix,
                    Duration.ofSeconds(run.settings().warmUp()));
            Load load = OpenLoop.run(
                    daybook.address(),
                    CONNECTIONS,
                    PER_SECOND,
                    mix,
                    Duration.ofSeconds(run.settings().steady()));
            report(run, load);
        }
    }

    private static void report(Run run, Load load) {
        Histogram latencies = load.latencies();
        Table table = run.report()
                .table(
                        "200 requests a second for %d s on %,d entries"
                                .formatted(
                                        run.settings().steady(), run.settings().entries()),
                        "answered",
                        "mean ms",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "p99.9 ms",
                        "most ms",
                        "errors");
        table.row(
                Long.toString(load.accepted()),
                "%.1f".formatted(latencies.getMean() / 1e3),
                "%.1f".formatted(latencies.getValueAtPercentile(50) / 1e3),
                "%.1f".formatted(latencies.getValueAtPercentile(95) / 1e3),
                "%.1f".formatted(latencies.getValueAtPercentile(99) / 1e3),
                "%.1f".formatted(latencies.getValueAtPercentile(99.9) / 1e3),
                "%.1f".formatted(latencies.getMaxValue() / 1e3),
                Long.toString(load.refused()));
        table.note("Latency counts from when a request was due, not from when it could be sent.");
        table.note("Errors are answers other than 2xx, and what was due and could not be sent in time.");
        if (!load.firstRefusal().isEmpty()) table.note("The first error: " + load.firstRefusal());
        run.report().figure("steady.p99millis", latencies.getValueAtPercentile(99) / 1e3);
    }
}
