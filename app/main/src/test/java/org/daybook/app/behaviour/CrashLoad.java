package org.daybook.app.behaviour;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybook.app.Awaited;
import tools.jackson.databind.JsonNode;

/**
 * Several who write at once, each on a workstream of their own, one entry after the other. What is not answered, or
 * answered with 503, is asked again under the same key until it is acknowledged.
 */
final class CrashLoad implements AutoCloseable {

    private static final int WRITERS = 8;

    private final CrashSite site;
    private final String name;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<?>> writers = new ArrayList<>();
    private final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean enough;

    private CrashLoad(CrashSite site, String name) {
        this.site = site;
        this.name = name;
    }

    static CrashLoad begin(CrashSite site, String name) {
        CrashLoad load = new CrashLoad(site, name);
        String programme = opened(site, "programmes", "{\"name\":\"" + name + "\"}");
        for (int i = 0; i < WRITERS; i++) {
            String writer = name + "-" + i;
            String workstream =
                    opened(site, "workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"" + writer + "\"}");
            load.writers.add(load.threads.submit(() -> load.write(writer, workstream)));
        }
        return load;
    }

    private static String opened(CrashSite site, String aggregates, String body) {
        return site.office()
                .post(
                        "/api/" + aggregates,
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .ok()
                .get("id")
                .asString();
    }

    /** The entry in each receipt, by the text that was written. */
    Map<String, JsonNode> acknowledged() {
        return acknowledged;
    }

    void awaitMore(int entries) {
        int before = acknowledged.size();
        Awaited.until(
                "more is acknowledged",
                () -> acknowledged.size() >= before + entries
                        || writers.stream().anyMatch(Future::isDone));
        if (acknowledged.size() >= before + entries) return;
        finish();
        throw new AssertionError("Nobody is acknowledged any more:\n" + site.said());
    }

    /** Lets each writer come to the end of what it has begun. */
    void finish() {
        enough = true;
        for (Future<?> writer : writers) {
            try {
                writer.get();
            } catch (ExecutionException e) {
                throw new AssertionError(name + ":\n" + site.said(), e.getCause());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void write(String writer, String workstream) {
        for (int i = 0; !enough; i++) {
            String text = writer + "-" + i;
            acknowledged.put(text, acknowledgedEntry(workstream, text));
        }
    }

    private JsonNode acknowledgedEntry(String workstream, String text) {
        return Awaited.await(text + " is acknowledged").until(() -> answered(workstream, text), Objects::nonNull);
    }

    /** Null where it is to be asked again. */
    private JsonNode answered(String workstream, String text) {
        try {
            Api.Answer answer = site.office()
                    .post(
                            "/api/workstreams/" + workstream + "/record-progress",
                            "{\"text\":\"" + text + "\"}",
                            "Idempotency-Key",
                            text);
            return answer.status() == 503 ? null : answer.ok().at("/entries/0");
        } catch (UncheckedIOException e) {
            // Nobody is there, or went away before it answered.
            return null;
        }
    }

    @Override
    public void close() {
        enough = true;
        threads.shutdownNow();
    }
}
