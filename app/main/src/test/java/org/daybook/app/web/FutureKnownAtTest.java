package org.daybook.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.app.RunningDemo;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every address that takes {@code knownAt}, found among the routes, so that a new one is asked too. */
class FutureKnownAtTest extends RunningDemo {

    private static final String FUTURE = "2099-01-01T00:00:00Z";
    private static final String NOT_PUBLIC_OFFICE = "/desk";

    @Autowired
    private Collection<RequestMappingInfoHandlerMapping> mappings;

    @Value("${daybook.data}")
    private Path data;

    private String auditor;
    private String office;
    private String minuted;
    private String secretary;

    @BeforeEach
    void tokens() throws IOException {
        List<String> environment = Files.readAllLines(data.resolve("demo.env"));
        auditor = token(environment, "AUDITOR");
        office = token(environment, "OFFICE");
        secretary = token(environment, "SECRETARY");
        minuted = minuted(secretary);
    }

    /** A meeting whose minutes were drawn up item by item and frozen. */
    private String minuted(String secretary) {
        String called =
                "{\"board\":\"" + first("/api/boards") + "\",\"date\":\"2022-04-28\",\"agenda\":[\"Apologies\"]}";
        String meeting = "/api/meetings/"
                + recorded(secretary, "/api/meetings", called).get("id").stringValue();
        recorded(secretary, meeting + "/hold-meeting", "{}");
        recorded(secretary, meeting + "/record-minute", "{\"item\":\"1\",\"narrative\":\"There were none.\"}");
        recorded(secretary, meeting + "/draft-minutes", "{}");
        JsonNode last = recorded(secretary, meeting + "/approve-minutes", "{\"approvedOn\":\"2022-04-29\"}");
        assertThat(get(auditor, meeting + "?atLeast=" + last.get("version").asString())
                        .statusCode())
                .isEqualTo(200);
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    private JsonNode recorded(String token, String path, String body) {
        HttpResponse<String> answer = post(token, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Json.mapper().readTree(answer.body());
    }

    private static String token(List<String> environment, String role) {
        String name = "DAYBOOK_TOKEN_" + role + "=";
        return environment.stream()
                .filter(line -> line.contains(name))
                .map(line -> line.substring(line.indexOf(name) + name.length()))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> aFutureKnownAtIsRefusedEverywhere() {
        return addresses().entrySet().stream()
                .map(route -> DynamicTest.dynamicTest(
                        route.getKey(), () -> assertRefused(asking(route.getValue(), "knownAt=" + FUTURE), "knownAt")));
    }

    @TestFactory
    Stream<DynamicTest> theNewestInstantThatARecordKnowsIsAnsweredEverywhere() {
        // Finding them may put a decision on record.
        Map<String, String> addresses = addresses();
        String newest = newest();
        return addresses.entrySet().stream()
                // No meeting here has private items, and what is not there is not found.
                .filter(route -> !route.getKey().equals("/api/meetings/{id}/private-minutes"))
                .map(route -> DynamicTest.dynamicTest(route.getKey(), () -> {
                    HttpResponse<String> answer = ask(asking(route.getValue(), "knownAt=" + newest));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                }));
    }

    @Test
    void theRoutesThatTakeKnownAtWereFound() {
        assertThat(addresses().keySet())
                .hasSizeGreaterThan(45)
                .contains(
                        "/",
                        "/api/evidence",
                        "/api/workstreams/{id}/slide",
                        "/api/workstreams/{id}/compare",
                        "/api/boards/{id}/compare",
                        "/workstreams/{id}",
                        "/workstreams/{id}/replay",
                        "/programmes/{id}/replay",
                        "/evidence");
    }

    @Test
    void aComparisonOfWhatWillBeKnownIsRefusedAndNamesTheEnd() {
        String past = newest();
        String workstream = first("/api/workstreams");
        for (String path : List.of("/api/workstreams/", "/workstreams/")) {
            String compare = path + workstream + "/compare";
            assertRefused(asking(compare, "from=" + past + "&to=" + FUTURE), "to");
            assertRefused(asking(compare, "from=2098-01-01T00:00:00Z&to=" + FUTURE), "to");
        }
    }

    @Test
    void theRefusalSaysWhatWouldBeRight() {
        JsonNode problem = Json.mapper()
                .readTree(get(auditor, "/api/portfolio?knownAt=" + FUTURE).body());
        assertThat(problem.get("detail").stringValue()).contains("no later than now, 20");
        assertThat(send(with(auditor, "/?knownAt=2099-01-01T10:00")
                                .header("Accept", "text/html")
                                .GET())
                        .body())
                .contains("Choose a time that is not later than now");
    }

    private void assertRefused(String address, String field) {
        HttpResponse<String> answer = ask(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonNode problem = Json.mapper().readTree(answer.body());
        assertThat(problem.get("code").stringValue()).isEqualTo("known-in-the-future");
        assertThat(problem.get("field").stringValue()).isEqualTo(field);
    }

    private HttpResponse<String> ask(String address) {
        return get(address.startsWith(NOT_PUBLIC_OFFICE) ? office : auditor, address);
    }

    private static String asking(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    /** By path as it is mapped: an address of something that there is. */
    private Map<String, String> addresses() {
        Map<String, String> addresses = new TreeMap<>();
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().forEach((route, handler) -> {
                if (!TakenParameters.of(handler.getMethod()).contains("knownAt")) return;
                route.getPatternValues().forEach(path -> addresses.put(path, address(path)));
            });
        }
        return addresses;
    }

    private String address(String path) {
        return switch (path) {
            case "/api/evidence" -> path + "?workstream=" + first("/api/workstreams");
            case "/api/workstreams/{id}/compare" -> filled(path) + "?from=2022-04-30&to=2023-04-30";
            case "/api/boards/{id}/compare", "/boards/{id}/compare" ->
                filled(path) + "?from=" + meeting() + "&to=" + meeting();
            case "/api/meetings/{id}/minutes", "/meetings/{id}/minutes" -> path.replace("{id}", minuted);
            default -> filled(path);
        };
    }

    private String filled(String path) {
        String address = path;
        if (path.contains("/decisions/{decision}")) {
            JsonNode decision = json("/api/decisions")
                    .get("items")
                    .valueStream()
                    .filter(item -> item.has("decision"))
                    .findFirst()
                    .orElseThrow();
            address = address.replace("{decision}", decision.get("decision").stringValue())
                    .replace("{id}", decision.at("/workstream/id").stringValue());
        }
        if (path.matches("(/api)?/decisions/\\{id}.*")) address = address.replace("{id}", decision());
        if (address.contains("{id}")) {
            String collection = path.replaceFirst("^(/api)?/([a-z]+)/.*", "/api/$2");
            address = address.replace("{id}", first(collection));
        }
        return address.replace("{version}", "1").replace("{number}", "1");
    }

    /** One with a record of its own. */
    private String decision() {
        for (JsonNode item : json("/api/decisions?how=FROM_AN_OLDER_REGISTER").get("items"))
            return item.at("/record/id").stringValue();
        String body =
                """
                {"programme": "%s", "heading": "From the log", "outcome": "APPROVED",
                 "authority": {"how": "FROM_AN_OLDER_REGISTER", "foundIn": "Decision log"},
                 "wording": {"decided": "Agreed."}}
                """;
        HttpResponse<String> answer = post(secretary, "/api/decisions", body.formatted(first("/api/programmes")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }

    private String meeting() {
        return json("/api/meetings?board=" + first("/api/boards"))
                .at("/items/0/id")
                .stringValue();
    }

    private String first(String collection) {
        return json(collection).at("/items/0/id").stringValue();
    }

    private String newest() {
        return json("/api/portfolio").get("knownAt").stringValue();
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = get(auditor, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }
}
