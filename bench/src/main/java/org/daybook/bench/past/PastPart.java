package org.daybook.bench.past;

import java.net.InetSocketAddress;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Caller;
import org.daybook.bench.http.ClosedLoop;
import org.daybook.bench.http.Load;
import org.daybook.bench.http.Request;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Table;

/** Slide and portfolio as they stood at random moments of the past, over HTTP, in a small record and in a large one. */
public final class PastPart implements BenchPart {

    private static final int SMALL = 10_000;

    @Override
    public String name() {
        return "past";
    }

    @Override
    public String says() {
        return "Slide and portfolio at random moments of the past";
    }

    @Override
    public void run(Run run) throws Exception {
        Map<String, Histogram> small = asked(run, SMALL);
        Map<String, Histogram> large = asked(run, run.settings().entries());
        Table table = run.report()
                .table(
                        "A random moment of the past over HTTP, one client, %,d and %,d entries"
                                .formatted(SMALL, run.settings().entries()),
                        "view",
                        "questions",
                        "small p50 ms",
                        "small p99 ms",
                        "large p50 ms",
                        "large p99 ms",
                        "growth p50",
                        "growth p99");
        large.forEach((view, of) -> {
            Histogram from = small.get(view);
            table.row(
                    view,
                    Long.toString(of.getTotalCount()),
                    millis(from, 50),
                    millis(from, 99),
                    millis(of, 50),
                    millis(of, 99),
                    growth(from, of, 50),
                    growth(from, of, 99));
            run.report().figure("past." + view + ".p99millis", of.getValueAtPercentile(99) / 1e3);
        });
    }

    private static Map<String, Histogram> asked(Run run, int entries) throws Exception {
        String database = "past_" + entries;
        RecordDatabase.makeWithViews(run, database, RecordSize.of(entries));
        Map<String, Histogram> latencies = new LinkedHashMap<>();
        try (Daybook daybook = run.daybookAgain(database, BenchRole.ALL);
                Connection connection = run.postgres().superuser(database)) {
            String token = run.access(daybook, database).tokens("AUDITOR", 1).getFirst();
            RandomMoments moments = new RandomMoments(connection);
            Map<String, Caller> views =
                    Map.of("slide", new AnySlide(connection, token), "portfolio", portfolio(moments, token));
            for (Caller caller : views.values()) {
                ask(daybook.address(), caller, run.settings().warmUp());
            }
            for (int round = 0; round < run.settings().rounds(); round++) {
                for (Map.Entry<String, Caller> view : views.entrySet()) {
                    Load load = ask(
                            daybook.address(), view.getValue(), run.settings().seconds());
                    if (load.refused() > 0) throw new IllegalStateException(load.firstRefusal());
                    latencies
                            .computeIfAbsent(view.getKey(), name -> new Histogram(3))
                            .add(load.latencies());
                }
            }
        }
        return latencies;
    }

    private static Load ask(InetSocketAddress address, Caller caller, int seconds) throws Exception {
        return ClosedLoop.run(address, List.of(caller), Duration.ofSeconds(seconds));
    }

    private static Caller portfolio(RandomMoments moments, String token) {
        Random random = new Random(2);
        return () -> Request.get("/api/portfolio" + moments.any(random).query() + "&limit=50", token);
    }

    private static String millis(Histogram latencies, double percentile) {
        return "%.2f".formatted(latencies.getValueAtPercentile(percentile) / 1e3);
    }

    private static String growth(Histogram from, Histogram to, double percentile) {
        return "%.2f".formatted((double) to.getValueAtPercentile(percentile) / from.getValueAtPercentile(percentile));
    }
}
