package org.daybook.bench.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.HdrHistogram.Histogram;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.Access;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Api;
import org.daybook.bench.http.ClosedLoop;
import org.daybook.bench.http.Load;
import org.daybook.bench.machine.DiskUse;
import org.daybook.bench.past.AnySlide;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Table;
import tools.jackson.databind.JsonNode;

/** Appending the whole of the large record to an empty ledger, and a self-audit of it while somebody reads slides. */
public final class LedgerPart implements BenchPart {

    private static final String DATABASE = "ledger";
    private static final int LOOK_EVERY_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String says() {
        return "Appending to the ledger, and a self-audit while slides are read";
    }

    @Override
    public void run(Run run) throws Exception {
        int entries = run.settings().entries();
        RecordDatabase.makeWithViews(run, DATABASE, RecordSize.of(entries));
        try (Connection superuser = run.postgres().superuser(DATABASE)) {
            empty(superuser);
            CompletableFuture<Duration> appending =
                    CompletableFuture.supplyAsync(() -> untilAppended(superuser, entries));
            try (Daybook daybook = run.daybookAgain(DATABASE, BenchRole.ALL)) {
                report(run, entries, appending.join(), DiskUse.ofLedger(superuser));
                audit(run, daybook, run.access(daybook, DATABASE), superuser);
            }
        }
    }

    private static void empty(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(
                    "truncate ledger.leaf, ledger.tile, ledger.key, ledger.checkpoint, ledger.history, ledger.cosignature");
        }
    }

    /** From the first page on. */
    private static Duration untilAppended(Connection superuser, long entries) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long begun = 0;
        try (Statement statement = superuser.createStatement()) {
            while (System.nanoTime() < deadline) {
                long size = one(statement, "select coalesce(max(position) + 1, 0) from ledger.leaf");
                if (size > 0 && begun == 0) begun = System.nanoTime();
                if (size >= entries) return Duration.ofNanos(System.nanoTime() - begun);
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("The ledger does not come to its end");
    }

    private static long one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void report(Run run, int entries, Duration taken, DiskUse disk) {
        Table table = run.report()
                .table(
                        "Appending %,d entries to an empty ledger".formatted(entries),
                        "entries a second",
                        "bytes on disk an entry");
        double perSecond = entries / (taken.toNanos() / 1e9);
        table.row("%.0f".formatted(perSecond), "%.0f".formatted((double) disk.all() / entries));
        table.note("From its first page on, while the rest of Daybook starts.");
        run.report().figure("ledger.perSecond", perSecond);
    }

    /** A node that finds that there was none yet begins one by itself. */
    private static void awaitTheOneBySchedule(Api auditor) throws Exception {
        JsonNode newest = auditor.get("/api/self-audits").at("/items/0");
        while (newest.isObject() && !newest.hasNonNull("finishedAt")) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            newest = auditor.get("/api/self-audits").at("/items/0");
        }
    }

    private static void audit(Run run, Daybook daybook, Access access, Connection record) throws Exception {
        String token = access.tokens("AUDITOR", 1).getFirst();
        Duration time = Duration.ofSeconds(run.settings().seconds());
        AnySlide slides = new AnySlide(record, token);
        ClosedLoop.run(
                daybook.address(),
                List.of(slides),
                Duration.ofSeconds(run.settings().warmUp()));
        Histogram before =
                ClosedLoop.run(daybook.address(), List.of(slides), time).latencies();
        Api auditor = new Api(daybook.address(), token);
        awaitTheOneBySchedule(auditor);
        long begun = System.nanoTime();
        String id = auditor.post("/api/self-audits", "{}").get("id").asString();
        Histogram meanwhile = new Histogram(3);
        long refused = 0;
        JsonNode audited;
        do {
            Load load = ClosedLoop.run(daybook.address(), List.of(slides), Duration.ofSeconds(1));
            meanwhile.add(load.latencies());
            refused += load.refused();
            audited = auditor.get("/api/self-audits/" + id).get("run");
        } while (!audited.hasNonNull("finishedAt"));
        if (audited.hasNonNull("failure") || audited.get("findings").asLong() > 0) {
            throw new IllegalStateException("The self-audit: " + audited);
        }
        Table table = run.report()
                .table(
                        "A self-audit of %,d entries, one client reading slides"
                                .formatted(audited.get("entries").asLong()),
                        "seconds",
                        "slide p50 ms before",
                        "slide p99 ms before",
                        "slide p50 ms meanwhile",
                        "slide p99 ms meanwhile",
                        "not answered");
        table.row(
                "%.0f".formatted((System.nanoTime() - begun) / 1e9),
                millis(before, 50),
                millis(before, 99),
                millis(meanwhile, 50),
                millis(meanwhile, 99),
                Long.toString(refused));
        table.note("At its default rate; see daybook.audit.entries-per-second.");
    }

    private static String millis(Histogram latencies, double percentile) {
        return "%.2f".formatted(latencies.getValueAtPercentile(percentile) / 1e3);
    }
}
