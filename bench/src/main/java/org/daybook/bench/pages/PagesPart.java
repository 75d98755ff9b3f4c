package org.daybook.bench.pages;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.HdrHistogram.Histogram;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Caller;
import org.daybook.bench.http.ClosedLoop;
import org.daybook.bench.http.Load;
import org.daybook.bench.http.Request;
import org.daybook.bench.past.RandomMoments;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.record.database.RecordDatabase;
import org.daybook.bench.report.Table;

/** How long the server takes for the pages that people open first, in a large record, and how many bytes the first one costs. */
public final class PagesPart implements BenchPart {

    private static final Pattern LINKED =
            Pattern.compile("(?:<script src|<link rel=\"(?:stylesheet|icon)\" href)=\"([^\"]+)\"");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String says() {
        return "Pages that people open first";
    }

    @Override
    public void run(Run run) throws Exception {
        int entries = run.settings().entries();
        String database = "past_" + entries;
        RecordDatabase.makeWithViews(run, database, RecordSize.of(entries));
        try (Daybook daybook = run.daybookAgain(database, BenchRole.ALL);
                Connection connection = run.postgres().superuser(database)) {
            String token =
                    run.access(daybook, database).tokens("PROGRAMME_OFFICE", 1).getFirst();
            Table table = run.report()
                    .table(
                            "Pages over HTTP, one client, %,d entries".formatted(entries),
                            "page",
                            "questions",
                            "p50 ms",
                            "p95 ms",
                            "p99 ms",
                            "kB compressed");
            for (Map.Entry<String, Caller> page : pages(connection, token).entrySet()) {
                Histogram latencies = asked(daybook.address(), page.getValue(), run);
                String path = path(page.getValue());
                table.row(
                        page.getKey(),
                        Long.toString(latencies.getTotalCount()),
                        millis(latencies, 50),
                        millis(latencies, 95),
                        millis(latencies, 99),
                        kilobytes(compressed(daybook.address(), path, token).length));
                run.report().figure("pages." + page.getKey() + ".p95millis", latencies.getValueAtPercentile(95) / 1e3);
            }
            table.note("The first page with everything that it loads: "
                    + kilobytes(withAllItLoads(daybook.address(), token)) + " kB compressed.");
        }
    }

    private static Map<String, Caller> pages(Connection connection, String token) throws Exception {
        UUID workstream = new RandomMoments(connection).any(new Random(3)).workstream();
        Map<String, Caller> pages = new LinkedHashMap<>();
        pages.put("first", () -> Request.get("/", token));
        pages.put("portfolio", () -> Request.get("/portfolio", token));
        pages.put("slide", () -> Request.get("/workstreams/" + workstream, token));
        pages.put("my desk", () -> Request.get("/desk", token));
        pages.put("update", () -> Request.get("/workstreams/" + workstream + "/desk", token));
        return pages;
    }

    private static Histogram asked(InetSocketAddress address, Caller page, Run run) throws Exception {
        ClosedLoop.run(address, List.of(page), Duration.ofSeconds(run.settings().warmUp()));
        Histogram latencies = new Histogram(3);
        for (int round = 0; round < run.settings().rounds(); round++) {
            Load load = ClosedLoop.run(
                    address, List.of(page), Duration.ofSeconds(run.settings().seconds()));
            if (load.refused() > 0) throw new IllegalStateException(load.firstRefusal());
            latencies.add(load.latencies());
        }
        return latencies;
    }

    private static String path(Caller page) {
        return new String(page.next(), StandardCharsets.ISO_8859_1).split(" ")[1];
    }

    private static byte[] compressed(InetSocketAddress address, String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + address.getPort() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " is answered " + answer.statusCode());
        return answer.body();
    }

    private static long withAllItLoads(InetSocketAddress address, String token) throws Exception {
        byte[] first = compressed(address, "/", token);
        String html = new String(
                new GZIPInputStream(new java.io.ByteArrayInputStream(first)).readAllBytes(), StandardCharsets.UTF_8);
        long bytes = first.length;
        Matcher linked = LINKED.matcher(html);
        while (linked.find()) bytes += compressed(address, linked.group(1), token).length;
        return bytes;
    }

    private static String millis(Histogram latencies, double percentile) {
        return "%.2f".formatted(latencies.getValueAtPercentile(percentile) / 1e3);
    }

    private static String kilobytes(long bytes) {
        return "%.1f".formatted(bytes / 1e3);
    }
}
