package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.JsonNode;

/** The API as a program with a token calls it. */
final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI url;
    private final String token;

    Api(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return Json.mapper().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The body of an answer that must have succeeded. */
        JsonNode ok() {
            if (status() != 200) throw new AssertionError(status() + " " + new String(response.body()));
            return json();
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    Answer bulk(String lines) {
        return send(bulkOf(lines));
    }

    /** Hands over each answer as soon as it comes, until the last or until the connection breaks. */
    void bulk(String lines, Consumer<JsonNode> answers) {
        try (Stream<String> coming =
                CLIENT.send(bulkOf(lines).build(), BodyHandlers.ofLines()).body()) {
            coming.map(answer -> Json.mapper().readTree(answer)).forEach(answers);
        } catch (IOException | UncheckedIOException e) {
            // Broken off: what has come so far counts.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder bulkOf(String lines) {
        return request("/api/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
