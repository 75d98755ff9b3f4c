package org.daybook.app.start;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the lines of one file, a few hundred to a request: Java's HTTP client reads no answer while it sends, and each line
 * is answered as soon as it is done. What is refused is printed, with its line in the file.
 */
final class CommandUpload {

    private static final int LINES_AT_ONCE = 200;
    private static final int BYTES_AT_ONCE = 1 << 20;
    private static final int OK = 200;
    private static final int TIMES_AT_MOST = 10;
    private static final Duration WAIT_AT_MOST = Duration.ofMinutes(1);

    private final RemoteDaybook daybook;
    private final String file;
    private final PrintWriter errors;
    private long linesBefore;
    private long accepted;
    private long refused;

    CommandUpload(RemoteDaybook daybook, String file, PrintWriter errors) {
        this.daybook = daybook;
        this.file = file;
        this.errors = errors;
    }

    /** @throws SubcommandFailed if a request is refused as a whole, or not answered */
    void send(InputStream lines) throws IOException {
        ByteArrayOutputStream batch = new ByteArrayOutputStream();
        InputStream buffered = new BufferedInputStream(lines);
        int inBatch = 0;
        for (int next = buffered.read(); next >= 0; next = buffered.read()) {
            batch.write(next);
            if (next != '\n') continue;
            inBatch++;
            if (inBatch < LINES_AT_ONCE && batch.size() < BYTES_AT_ONCE) continue;
            send(batch.toByteArray());
            linesBefore += inBatch;
            inBatch = 0;
            batch.reset();
        }
        if (batch.size() > 0 || linesBefore == 0) send(batch.toByteArray());
    }

    private void send(byte[] batch) {
        HttpRequest request = daybook.to("/api/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(batch))
                .build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() != OK) {
            errors.println(answer.body());
            throw new SubcommandFailed(
                    daybook + " answered " + answer.statusCode() + " to " + file + ".",
                    "The file can be loaded again: accepted commands are not written twice.");
        }
        answer.body().lines().filter(line -> !line.isBlank()).forEach(this::count);
    }

    /** The request is sent again where the answer asks for it: each line has a key, with which it is written once at most. */
    private HttpResponse<String> answer(HttpRequest request) {
        HttpResponse<String> answer = daybook.answer(request, BodyHandlers.ofString());
        for (int times = 1; times < TIMES_AT_MOST; times++) {
            Optional<Duration> wait = RetryAfter.of(answer, Instant.now());
            if (wait.isEmpty() || wait.get().compareTo(WAIT_AT_MOST) > 0) break;
            errors.println(daybook + " answered " + answer.statusCode() + ". Sending again in "
                    + wait.get().toSeconds() + " s.");
            daybook.waitFor(wait.get());
            answer = daybook.answer(request, BodyHandlers.ofString());
        }
        return answer;
    }

    private void count(String line) {
        ObjectNode answer = (ObjectNode) Json.mapper().readTree(line);
        if (answer.path("status").asInt() == OK) {
            accepted++;
            return;
        }
        refused++;
        errors.println(answer.put("line", linesBefore + answer.path("line").asLong()));
    }

    long refused() {
        return refused;
    }

    @Override
    public String toString() {
        return file + ": " + accepted + " accepted, " + refused + " refused";
    }
}
