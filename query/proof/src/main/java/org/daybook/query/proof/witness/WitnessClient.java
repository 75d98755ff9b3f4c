package org.daybook.query.proof.witness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;

/** {@code POST /add-checkpoint} of C2SP tlog-witness. */
final class WitnessClient {

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(3);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);
    /** Some lines; a larger answer is not that of a witness. */
    private static final int MOST_BYTES = 16_384;

    private final ExecutorService exchanges = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("witness-", 0).factory());
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTS_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What it answered, with as much of the body as a witness sends. */
    record Answer(int status, String body) {}

    /**
     * Shows a checkpoint.
     *
     * @param old the size that the witness has seen; 0 where it has seen none
     * @param proof that the tree of that size is the beginning of the one shown
     * @throws IOException if it does not answer in time
     */
    Answer addCheckpoint(URI witness, long old, List<TreeHash> proof, SignedNote checkpoint)
            throws IOException, InterruptedException {
        String hashes = proof.stream().map(hash -> hash + "\n").collect(Collectors.joining());
        HttpRequest request = HttpRequest.newBuilder(URI.create(witness + "/add-checkpoint"))
                .timeout(ANSWERS_WITHIN)
                .POST(BodyPublishers.ofString("old " + old + "\n" + hashes + "\n" + checkpoint))
                .build();
        // The time-out of the request ends with its headers: a witness that continues to send is abandoned too.
        Future<Answer> answer = exchanges.submit(() -> exchange(request));
        try {
            return answer.get(ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no complete answer within " + ANSWERS_WITHIN.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private Answer exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            return new Answer(answer.statusCode(), new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        }
    }
}
