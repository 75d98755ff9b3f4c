package org.daybook.bench.sustained;

import java.time.Duration;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.Access;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.daybook.Lag;
import org.daybook.bench.http.Load;
import org.daybook.bench.report.Table;
import org.daybook.bench.write.BareInserts;
import org.daybook.bench.write.Contestant;
import org.daybook.bench.write.OverHttp;

/** The same commands for two minutes, with all projections and the ledger running; bare inserts before and after. */
public final class SustainedPart implements BenchPart {

    private static final String DATABASE = "sustained";
    /** A quarter of the time before and a quarter after: what drifts meanwhile takes from both alike. */
    private static final int QUARTERS = 4;

    @Override
    public String name() {
        return "sustained";
    }

    @Override
    public String says() {
        return "Accepted commands over HTTP for two minutes, all projections and the ledger running";
    }

    @Override
    public void run(Run run) throws Exception {
        Duration time = Duration.ofSeconds(run.settings().sustained());
        Daybook daybook = run.daybook(DATABASE, BenchRole.ALL);
        Access access = run.access(daybook, DATABASE);
        try (Contestant ours = OverHttp.on("daybook-all", daybook, access)) {
            ours.write(Duration.ofSeconds(run.settings().warmUp()));
            Lag lag = new Lag(access.administrator());
            lag.untilNone();
            Contestant bare = BareInserts.into(run.postgres(), DATABASE, false);
            double before = bare.write(time.dividedBy(QUARTERS)).perSecond();
            Load load = ours.write(time);
            Lag.Measured atEnd = lag.measure();
            long unproved = lag.unproved();
            Duration caughtUp = lag.untilNone();
            double after = bare.write(time.dividedBy(QUARTERS)).perSecond();
            report(run, load, (before + after) / 2, atEnd, unproved, caughtUp);
        }
    }

    private static void report(Run run, Load load, double bare, Lag.Measured lag, long unproved, Duration caughtUp) {
        Table table = run.report()
                .table(
                        "Accepted commands over HTTP for %d s, all projections and the ledger running"
                                .formatted(run.settings().sustained()),
                        "a second",
                        "bare a second",
                        "ratio to bare",
                        "p50 ms",
                        "p99 ms",
                        "refused",
                        "lag at the end s",
                        "lag at the end entries",
                        "not proved at the end",
                        "caught up after s");
        table.row(
                "%.0f".formatted(load.perSecond()),
                "%.0f".formatted(bare),
                "%.2f".formatted(load.perSecond() / bare),
                "%.1f".formatted(load.latencies().getValueAtPercentile(50) / 1e3),
                "%.1f".formatted(load.latencies().getValueAtPercentile(99) / 1e3),
                Long.toString(load.refused()),
                "%.2f".formatted(lag.seconds()),
                Long.toString(lag.entries()),
                Long.toString(unproved),
                "%.1f".formatted(caughtUp.toMillis() / 1e3));
        run.report().figure("sustained.ratio", load.perSecond() / bare);
        run.report().figure("sustained.lagSeconds", lag.seconds());
    }
}
