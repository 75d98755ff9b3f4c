package org.daybook.app.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Map;

/** A Daybook that answers elsewhere, called with the token of one role; the environment says where and with which. */
final class RemoteDaybook {

    private final String url;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private RemoteDaybook(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** @throws SubcommandFailed if the environment does not name both */
    static RemoteDaybook of(Map<String, String> environment, String command, String variable) {
        String url = environment.getOrDefault("DAYBOOK_URL", "");
        String token = environment.getOrDefault(variable, "");
        if (url.isEmpty() || token.isEmpty()) {
            throw new SubcommandFailed(
                    command + " needs DAYBOOK_URL and " + variable + ".",
                    "With the demo running: source data/demo.env");
        }
        return new RemoteDaybook(url, token);
    }

    HttpRequest.Builder to(String path) {
        try {
            return HttpRequest.newBuilder(URI.create(url.replaceFirst("/$", "") + path))
                    .header("Authorization", "Bearer " + token);
        } catch (IllegalArgumentException e) {
            throw new SubcommandFailed("DAYBOOK_URL is no address of a Daybook: " + url + ".");
        }
    }

    /** @throws SubcommandFailed if there is no whole answer */
    <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new SubcommandFailed(url + " gave no whole answer (" + e.getMessage() + ").");
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** @throws SubcommandFailed if interrupted */
    void waitFor(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private SubcommandFailed interrupted() {
        Thread.currentThread().interrupt();
        return new SubcommandFailed("Interrupted before " + url + " answered.");
    }

    @Override
    public String toString() {
        return url;
    }
}
