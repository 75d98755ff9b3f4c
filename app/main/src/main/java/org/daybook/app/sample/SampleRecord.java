package org.daybook.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daybook.shared.contract.Json;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The papers as files of commands, sent in the order of their names to the same API, and with the same kind of token, as
 * anybody's: by the programme office, but for what an audit panel says and what the secretary of a board does, which are in
 * folders of their own. Every line has its idempotency key, so that sending them again changes nothing.
 */
final class SampleRecord {

    private static final Map<DemoAccount, String> FILES = Map.of(
            DemoAccount.OFFICE, "classpath:sample-record/*.ndjson",
            DemoAccount.SECRETARY, "classpath:sample-record/secretary/*.ndjson",
            DemoAccount.AUDITOR, "classpath:sample-record/auditor/*.ndjson");

    private record Paper(DemoAccount by, Resource file) {}

    /** What came of it: how many lines were accepted, and the problems of the others. */
    record Loaded(int accepted, List<String> refused) {}

    Loaded load(String url, Map<DemoAccount, String> tokens) {
        List<String> refused = new ArrayList<>();
        int accepted = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Paper paper : papers()) {
                for (String line : send(client, url, tokens.get(paper.by()), paper.file())) {
                    if (Json.mapper().readTree(line).path("status").asInt() == 200) accepted++;
                    else refused.add(paper.file().getFilename() + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Loaded(accepted, refused);
    }

    private static List<Paper> papers() throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (var files : FILES.entrySet()) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files.getValue())) {
                papers.add(new Paper(files.getKey(), file));
            }
        }
        papers.sort(Comparator.comparing(paper -> paper.file().getFilename()));
        return papers;
    }

    private static List<String> send(HttpClient client, String url, String token, Resource file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/commands"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file.getContentAsByteArray()))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IOException(
                        file.getFilename() + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body().lines().toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while loading " + file.getFilename(), e);
        }
    }
}
