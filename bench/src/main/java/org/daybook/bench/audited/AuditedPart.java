package org.daybook.bench.audited;

import java.net.InetSocketAddress;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.HttpLine;
import org.daybook.bench.http.Request;
import org.daybook.bench.past.RandomMoments;
import org.daybook.bench.past.RandomMoments.Moment;
import org.daybook.bench.record.LargeRecord;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Table;

/** How a workstream stood, asked of Daybook and of the libraries that keep the past of ordinary tables. */
public final class AuditedPart implements BenchPart {

    private static final String DATABASE = "audited";
    private static final int HISTORY = 5_000;
    /** The libraries write thousands of revisions a minute, not millions; fewer workstreams are to their advantage. */
    private static final int WORKSTREAMS = 2;

    @Override
    public String name() {
        return "audited";
    }

    @Override
    public String says() {
        return "How a workstream stood: Daybook, Hibernate Envers and JaVers";
    }

    @Override
    public void run(Run run) throws Exception {
        RecordSize size = new RecordSize(HISTORY * WORKSTREAMS, WORKSTREAMS, 1);
        RecordDatabase.makeWithViews(run, DATABASE, size);
        run.postgres().create("envers");
        run.postgres().create("javers");
        Map<String, Histogram> latencies = new LinkedHashMap<>();
        Map<String, Double> writing = new LinkedHashMap<>();
        try (Daybook daybook = run.daybookAgain(DATABASE, BenchRole.ALL);
                Connection connection = run.postgres().superuser(DATABASE);
                AuditLibrary envers = Envers.on(run.postgres(), "envers");
                AuditLibrary javers = JaversLibrary.on(run.postgres(), "javers")) {
            for (AuditLibrary library : List.of(envers, javers)) {
                writing.put(library.name(), fill(library, size));
            }
            analyse(run);
            String token = run.access(daybook, DATABASE).tokens("AUDITOR", 1).getFirst();
            Map<String, Question> questions = new LinkedHashMap<>();
            questions.put("daybook, over HTTP", overHttp(daybook.address(), token));
            for (AuditLibrary library : List.of(envers, javers)) {
                questions.put(
                        library.name() + ", in process",
                        moment -> library.slide(moment.workstream(), moment.knownAt()));
            }
            RandomMoments moments = new RandomMoments(connection);
            for (int round = 0; round <= run.settings().rounds(); round++) {
                Random random = new Random(round);
                for (Map.Entry<String, Question> question : questions.entrySet()) {
                    Histogram asked = ask(
                            question.getValue(), moments, random, run.settings().seconds());
                    // The first round warms up.
                    if (round > 0) {
                        latencies
                                .computeIfAbsent(question.getKey(), n -> new Histogram(3))
                                .add(asked);
                    }
                }
            }
        }
        report(run, latencies, writing);
    }

    private static double fill(AuditLibrary library, RecordSize size) throws Exception {
        AuditedChange.Follower follower = new AuditedChange.Follower();
        List<List<AuditedChange>> entries = new ArrayList<>();
        LargeRecord.of(size).forEachEntry(entry -> entries.add(follower.after(entry)));
        long start = System.nanoTime();
        for (List<AuditedChange> changes : entries) if (!changes.isEmpty()) library.write(changes);
        return entries.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static void analyse(Run run) throws Exception {
        for (String database : List.of("envers", "javers")) {
            try (Connection connection = run.postgres().superuser(database);
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    @FunctionalInterface
    private interface Question {
        void ask(Moment moment) throws Exception;
    }

    private static Question overHttp(InetSocketAddress address, String token) throws Exception {
        HttpLine line = new HttpLine(address);
        return moment -> {
            if (!line.call(Request.get("/api/workstreams/" + moment.workstream() + "/slide" + moment.query(), token))) {
                throw new IllegalStateException(line.text());
            }
        };
    }

    private static Histogram ask(Question question, RandomMoments moments, Random random, int seconds)
            throws Exception {
        Histogram latencies = new Histogram(3);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Moment moment = moments.any(random);
            long start = System.nanoTime();
            question.ask(moment);
            latencies.recordValue((System.nanoTime() - start) / 1_000);
        }
        return latencies;
    }

    private static void report(Run run, Map<String, Histogram> latencies, Map<String, Double> writing) {
        double ours = latencies.values().iterator().next().getValueAtPercentile(50);
        Table table = run.report()
                .table(
                        "How a workstream of %,d entries stood at a random moment".formatted(HISTORY),
                        "contestant",
                        "questions",
                        "p50 ms",
                        "p99 ms",
                        "times ours (p50)");
        latencies.forEach((name, asked) -> table.row(
                name,
                Long.toString(asked.getTotalCount()),
                "%.2f".formatted(asked.getValueAtPercentile(50) / 1e3),
                "%.2f".formatted(asked.getValueAtPercentile(99) / 1e3),
                "%.1f".formatted(asked.getValueAtPercentile(50) / ours)));
        table.note("The libraries know one clock, knownAt, and are spared the progress, of which there is most.");
        writing.forEach((name, rate) ->
                table.note("%s kept %.0f entries a second, one after the other.".formatted(name, rate)));
    }
}
