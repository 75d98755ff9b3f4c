package org.daybook.app.start;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the lines of one file, a few hundred to a request: Java's HTTP client reads no answer while it sends, and each line
 * is answered as soon as it is done. The first lines that are refused are printed in words, the others are counted.
 */
public final class CommandUpload {

    private static final int LINES_AT_ONCE = 200;
    private static final int BYTES_AT_ONCE = 1 << 20;
    private static final int OK = 200;
    private static final int SHOWN_AT_MOST = 10;
    private static final int TIMES_AT_MOST = 10;
    /** Where the answer does not say. */
    private static final Duration LINES_COME_AGAIN_AFTER = Duration.ofSeconds(2);

    private static final Duration WAIT_AT_MOST = Duration.ofMinutes(1);

    private final RemoteDaybook daybook;
    private final String file;
    private final Consumer<String> errors;
    private long linesBefore;
    private long accepted;
    private long refused;

    /**
     * @param file its name
     * @param errors is told what is refused, and what is sent again
     */
    public CommandUpload(RemoteDaybook daybook, String file, Consumer<String> errors) {
        this.daybook = daybook;
        this.file = file;
        this.errors = errors;
    }

    /** @throws SubcommandFailed if a request is refused as a whole, or not answered */
    public void send(InputStream lines) throws IOException {
        try {
            sendAll(lines);
        } finally {
            if (refused > SHOWN_AT_MOST) {
                errors.accept("%,d more lines of %s were refused.".formatted(refused - SHOWN_AT_MOST, file));
            }
        }
    }

    private void sendAll(InputStream lines) throws IOException {
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

    /** Lines that are refused for now are sent again, with all that follow and may rest on them. */
    private void send(byte[] batch) {
        byte[] rest = batch;
        long before = linesBefore;
        for (int times = 1; ; times++) {
            HttpResponse<String> response = answer(rest);
            List<ObjectNode> answers = response.body()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> (ObjectNode) Json.mapper().readTree(line))
                    .toList();
            boolean last = times == TIMES_AT_MOST;
            int done = (int) answers.stream()
                    .takeWhile(answer -> last || !RetryAfter.FOR_NOW.contains(status(answer)))
                    .count();
            for (ObjectNode answer : answers.subList(0, done)) count(answer, before);
            if (done == answers.size()) return;
            Duration wait = RetryAfter.in(response, Instant.now()).orElse(LINES_COME_AGAIN_AFTER);
            int line = answers.get(done).path("line").asInt();
            errors.accept("Line " + (before + line) + " of " + file + " was answered " + status(answers.get(done))
                    + ". Sending again from there in " + wait.toSeconds() + " s.");
            daybook.waitFor(wait);
            rest = from(line, rest);
            before += line - 1;
        }
    }

    /** The same lines without those before one of them, which counts from 1. */
    private static byte[] from(int line, byte[] lines) {
        int at = 0;
        for (int before = 1; before < line; at++) if (lines[at] == '\n') before++;
        return Arrays.copyOfRange(lines, at, lines.length);
    }

    /** The request is sent again where the answer asks for it: each line has a key, with which it is written once at most. */
    private HttpResponse<String> answer(byte[] lines) {
        HttpRequest request = daybook.to("/api/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines))
                .build();
        HttpResponse<String> answer = daybook.answer(request, BodyHandlers.ofString());
        for (int times = 1; times < TIMES_AT_MOST; times++) {
            Optional<Duration> wait = RetryAfter.of(answer, Instant.now());
            if (wait.isEmpty() || wait.get().compareTo(WAIT_AT_MOST) > 0) break;
            errors.accept(daybook + " answered " + answer.statusCode() + ". Sending again in "
                    + wait.get().toSeconds() + " s.");
            daybook.waitFor(wait.get());
            answer = daybook.answer(request, BodyHandlers.ofString());
        }
        if (answer.statusCode() == OK) return answer;
        errors.accept(ProblemInWords.of(answer.body()));
        throw new SubcommandFailed(
                daybook + " answered " + answer.statusCode() + " to " + file + ".",
                "The file can be loaded again: accepted commands are not written twice.");
    }

    private void count(ObjectNode answer, long before) {
        if (status(answer) == OK) {
            accepted++;
            return;
        }
        if (++refused > SHOWN_AT_MOST) return;
        errors.accept(ProblemInWords.ofLine(before + answer.path("line").asLong(), answer));
    }

    private static int status(ObjectNode answer) {
        return answer.path("status").asInt();
    }

    public long accepted() {
        return accepted;
    }

    public long refused() {
        return refused;
    }

    @Override
    public String toString() {
        return file + ": " + accepted + " accepted, " + refused + " refused";
    }
}
