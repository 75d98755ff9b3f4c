package org.daybook.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.daybook.app.behaviour.StartedDemo;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.JsonNode;

/**
 * A board in the demo, made over the API for one test: three seats, a quorum of two, standing items, minutes that are numbered
 * from meeting to meeting.
 */
final class ABoardOfItsOwn {

    private static final String SINCE = ",\"effectiveOn\":\"2026-01-05\"";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final StartedDemo demo;
    private final String id;

    ABoardOfItsOwn(StartedDemo demo) {
        this.demo = demo;
        String programme = get("/api/programmes").at("/items/0/id").asString();
        id = post(
                        "/api/boards",
                        "{\"programme\":\"%s\",\"name\":\"Resources Board %s\"%s}"
                                .formatted(
                                        programme, UUID.randomUUID().toString().substring(0, 4), SINCE))
                .get("id")
                .asString();
        for (String seat : List.of(
                "\"post\":\"Chair of Resources\",\"seat\":\"chair\",\"capacity\":\"CHAIR\"",
                "\"post\":\"Director of Estates\",\"seat\":\"estates\",\"capacity\":\"MEMBER\"",
                "\"post\":\"Director of IT\",\"seat\":\"it\",\"capacity\":\"MEMBER\"")) {
            toBoard("seat-member", "{" + seat + ",\"from\":\"2020-01-01\"" + SINCE + "}");
        }
        toBoard("set-quorum", "{\"members\":2" + SINCE + "}");
        toBoard("set-minute-numbering", "{\"numbering\":\"WITH_YEAR\",\"next\":60" + SINCE + "}");
        toBoard(
                "set-standing-items",
                "{\"items\":[{\"heading\":\"Apologies\",\"kind\":\"APOLOGIES\"},{\"heading\":\"Matters arising\","
                        + "\"kind\":\"MATTERS_ARISING\"},{\"heading\":\"Any other business\",\"kind\":\"OTHER_BUSINESS\"}]"
                        + SINCE + "}");
    }

    String page() {
        return "/boards/" + id;
    }

    private void toBoard(String command, String body) {
        post("/api/boards/" + id + "/" + command, body);
    }

    /** A meeting that was held yesterday about three items, whose minutes are still to be taken; the address of its page. */
    String heldMeeting(String day) {
        String meeting = post(
                        "/api/meetings",
                        "{\"board\":\"%s\",\"date\":\"%s\",\"agenda\":[\"Apologies\",\"Budget\",\"Any other business\"]}"
                                .formatted(id, day))
                .get("id")
                .asString();
        post("SECRETARY", "/api/meetings/" + meeting + "/hold-meeting", "{}");
        return "/meetings/" + meeting;
    }

    JsonNode post(String path, String body) {
        return post("OFFICE", path, body);
    }

    JsonNode post(String role, String path, String body) {
        return send(request(role, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    JsonNode get(String path) {
        return send(request("OFFICE", path).build());
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(demo.url().resolve(path)).header("Authorization", "Bearer " + token(role));
    }

    private String token(String role) {
        try {
            return Files.readString(demo.environment())
                    .replaceAll("(?s).*DAYBOOK_TOKEN_" + role + "=['\"]?([^'\"\\n]+).*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return Json.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
