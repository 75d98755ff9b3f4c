package org.daybook.bench.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.JsonNode;

/** The API as it is called to prepare a comparison and to look at what came of it; nothing is measured through it. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final InetSocketAddress address;
    private final String token;

    public Api(InetSocketAddress address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Whether it is there and answers 200. */
    public boolean answers(String path) {
        try {
            HttpRequest ask = HttpRequest.newBuilder(uri(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public JsonNode get(String path) throws IOException {
        return Json.mapper().readTree(send(request(path).GET()));
    }

    /** The answer as it is written. */
    public String text(String path) throws IOException {
        return send(request(path).GET());
    }

    public JsonNode post(String path, String body) throws IOException {
        return Json.mapper()
                .readTree(send(
                        request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))));
    }

    /** Many commands at once, each of which must be accepted. */
    public void bulk(List<String> lines) throws IOException {
        String answers = send(request("/api/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(String.join("\n", lines))));
        for (String answer : answers.lines().toList()) {
            if (Json.mapper().readTree(answer).path("status").asInt() != 200) throw new IOException(answer);
        }
    }

    private URI uri(String path) {
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException(answer.uri() + " was answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
