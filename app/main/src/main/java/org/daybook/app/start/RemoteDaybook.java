package org.daybook.app.start;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Map;

/** A Daybook that answers elsewhere, called with the token of one role; the environment says where and with which. */
public final class RemoteDaybook {

    /** What a header may contain: visible characters of ASCII. */
    private static final String TOKEN = "[!-~]+";

    private final String url;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param url without anything behind its path */
    public RemoteDaybook(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** @throws SubcommandFailed if the environment does not name both, or one of them cannot be what it should be */
    static RemoteDaybook of(Map<String, String> environment, String command, String variable) {
        String url = environment.getOrDefault("DAYBOOK_URL", "");
        String token = environment.getOrDefault(variable, "");
        if (url.isEmpty() || token.isEmpty()) {
            throw new SubcommandFailed(
                    command + " needs DAYBOOK_URL and " + variable + ".",
                    "With the demo running: source data/demo.env");
        }
        if (!isAddress(url)) throw new SubcommandFailed("DAYBOOK_URL is not the address of a Daybook: " + url + ".");
        if (!token.matches(TOKEN)) {
            throw new SubcommandFailed(
                    variable + " is no API token.",
                    "A token has only ASCII characters, without spaces or line breaks.");
        }
        return new RemoteDaybook(url, token);
    }

    private static boolean isAddress(String url) {
        try {
            URI address = HttpRequest.newBuilder(URI.create(url)).build().uri();
            return address.getRawQuery() == null && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** @param path from the root of Daybook, with its query, in the characters of an address */
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url.replaceFirst("/$", "") + path))
                .header("Authorization", "Bearer " + token);
    }

    /** @throws SubcommandFailed if there is no whole answer */
    <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (ConnectException e) {
            throw new SubcommandFailed(
                    "Nothing answers at " + url + ". Is Daybook running there? DAYBOOK_URL says where.");
        } catch (IOException e) {
            throw new SubcommandFailed(url + " gave no complete answer (" + e.getMessage() + ").");
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
