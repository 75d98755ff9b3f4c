package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.daybook.app.Cast;
import org.daybook.app.Cast.Player;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.PrivateBusiness.Outsider;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Asks every route, as everybody to whom private items are closed, for everything that has to do with them, and finds none of their
 * texts and ids in any answer. A route that is neither asked nor listed here with a reason fails.
 */
class EveryRouteKeepsPrivateItemsTest extends RunningDaybook {

    /** Routes that change something of their own and are told nothing of the record; commands and forms are asked below. */
    private static final Set<String> NOT_ASKED = Set.of(
            "POST /password",
            "POST /account/tokens",
            "POST /account/tokens/{token}/revoke",
            "POST /accounts",
            "POST /accounts/{id}/grant-role",
            "POST /accounts/{id}/withdraw-role",
            "POST /accounts/{id}/suspend-account",
            "POST /accounts/{id}/password",
            "POST /accounts/{id}/tokens/{token}/revoke",
            "POST /accounts/{id}/erase",
            "POST /programmes/{id}/owners/{workstream}",
            "POST /forms/date",
            "POST /workstreams/{id}/desk/submit-update",
            "POST /workstreams/{id}/desk/correct-entry",
            "POST /workstreams/{id}/desk/{command}",
            "POST /workstreams/{id}/desk/{command}/draft",
            "POST /workstreams/{id}/desk/{command}/discard",
            "PUT /api/accounts/{id}/credentials",
            "DELETE /api/accounts/{id}/credentials",
            "DELETE /api/accounts/{id}/tokens/{token}",
            "PUT /api/me/password",
            "POST /api/me/tokens",
            "DELETE /api/me/tokens/{id}",
            "POST /api/commands",
            "POST /api/redactions",
            "POST /api/self-audits",
            "POST /api/operations/rebuilds");

    /** Each command goes by its own address, whatever aggregates the table lists beside the general route. */
    private static final String COMMANDS = "POST /api/[a-z{}]+(/\\{id})?(/\\{command})?";

    /** In the ledger, that entries of certain kinds exist: headers name their aggregates, and nothing that was said. */
    private static final List<String> NAME_ENTRIES = List.of("/api/events", "/api/evidence", "/api/ledger", "/ledger/");

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private final HttpClient http = HttpClient.newHttpClient();
    private Cast cast;
    private Player owner;
    private String asked;
    private PrivateBusiness business;

    private record Question(String route, String method, String path, String type, String body) {}

    private void begin() {
        cast = new Cast(this, jdbc, tokens);
        owner = cast.another(Role.OWNER);
        Player attends = cast.another(Role.BOARD);
        asked = attends.token();
        String secretary = cast.a(Role.BOARD_SECRETARY).token();
        String office = cast.a(Role.PROGRAMME_OFFICE).token();
        business = new PrivateBusiness(
                (path, body) -> post(secretary, path, body),
                (path, body) -> post(office, path, body),
                owner.account(),
                attends.account());
        awaitAll(secretary);
    }

    /** The views have caught up once a question without an instant is answered. */
    private void awaitAll(String reader) {
        assertThat(get(reader, "/api/decisions/" + business.decision + "?atLeast=1")
                        .statusCode())
                .isEqualTo(200);
    }

    /** A new account with that seat, on a new board where none is named. */
    private String seated(String board, String capacity) {
        String office = cast.a(Role.PROGRAMME_OFFICE).token();
        String on = board == null
                ? PrivateBusiness.id(post(
                        office, "/api/boards", "{\"programme\":\"" + business.programme + "\",\"name\":\"Other\"}"))
                : board;
        String account = PrivateBusiness.id(post(cast.admin(), "/api/accounts", "{\"post\":\"Somebody\"}"));
        String seat = "{\"post\":\"Somebody\",\"capacity\":\"%s\",\"account\":\"%s\"}".formatted(capacity, account);
        PrivateBusiness.id(post(office, "/api/boards/" + on + "/seat-member", seat));
        if (board == null) {
            String grant = "{\"role\":\"BOARD\",\"programmes\":[\"" + business.programme + "\"]}";
            PrivateBusiness.id(post(cast.admin(), "/api/accounts/" + account + "/grant-role", grant));
        }
        return tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();
    }

    @Test
    void everyRouteIsAskedOrSaysWhyNot() {
        begin();
        Set<String> askedFor = questions().stream().map(Question::route).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(RouteTable.read().keySet());
        missing.removeAll(askedFor);
        missing.removeAll(NOT_ASKED);
        missing.removeIf(route -> route.matches(COMMANDS));
        assertThat(missing)
                .as("routes that nobody asked for private items: add what fills them in, or a reason")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nobodyToWhomTheyAreClosedLearnsAnythingOfThem() {
        begin();
        List<Question> all = questions();
        Map<Outsider, String> outsiders = new EnumMap<>(Outsider.class);
        for (Outsider one : Outsider.values()) {
            outsiders.put(one, one.token(cast, business, owner, this::seated));
        }
        return outsiders.entrySet().stream().flatMap(one -> byRoute(all).entrySet().stream()
                .map(route -> DynamicTest.dynamicTest(one.getKey() + " " + route.getKey(), () -> route.getValue()
                        .forEach(question -> keeps(one.getValue(), question)))));
    }

    private static Map<String, List<Question>> byRoute(List<Question> all) {
        return all.stream().collect(Collectors.groupingBy(Question::route, LinkedHashMap::new, Collectors.toList()));
    }

    private void keeps(String token, Question question) {
        String answer = answer(token, question);
        assertThat(answer).as(question.toString()).doesNotContain(business.mark);
        if (NAME_ENTRIES.stream().noneMatch(question.path()::startsWith)) {
            // What a question names may come back in its answer.
            String rest = answer.replace(question.path(), "");
            for (String id : List.of(business.action, business.decision)) {
                if (!question.path().contains(id))
                    assertThat(rest).as(question.toString()).doesNotContain(id);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everythingIsShownToThoseWhoMayReadIt() {
        begin();
        String member = seated(business.board, "MEMBER");
        String secretary = cast.a(Role.BOARD_SECRETARY).token();
        List<String> telling = List.of(
                "/api/meetings/" + business.meeting,
                "/api/meetings/" + business.later,
                "/api/meetings/" + business.whole,
                "/api/meetings/" + business.meeting + "/history?limit=200",
                "/api/meetings/" + business.meeting + "/private-minutes",
                "/api/meetings/" + business.later + "/minutes",
                "/api/actions?status=all",
                "/api/actions/" + business.action,
                "/api/actions/" + business.action + "/history",
                "/api/decisions",
                "/api/decisions/" + business.decision,
                "/api/decisions/" + business.decision + "/history",
                "/meetings/" + business.meeting,
                "/meetings/" + business.later + "/minutes",
                "/actions/" + business.action,
                "/decisions/" + business.decision);
        Stream<DynamicTest> members = Map.of("secretary", secretary, "member", member).entrySet().stream()
                .flatMap(reader -> telling.stream()
                        .map(path -> DynamicTest.dynamicTest(reader.getKey() + " " + path, () -> {
                            assertThat(get(reader.getValue(), path).body()).contains(business.mark);
                        })));
        Stream<DynamicTest> attending = Stream.of(
                DynamicTest.dynamicTest("asked to attend the item", () -> assertThat(
                                get(asked, "/api/meetings/" + business.meeting).body())
                        .contains(business.mark)),
                DynamicTest.dynamicTest("asked to attend another item", () -> assertThat(
                                get(asked, "/api/meetings/" + business.later).body())
                        .doesNotContain(business.mark)));
        return Stream.concat(members, attending);
    }

    @Test
    void anAuditorReadsThemWhereTheirGrantSaysSo() {
        begin();
        String account = PrivateBusiness.id(post(cast.admin(), "/api/accounts", "{\"post\":\"Auditor\"}"));
        String grant = "{\"role\":\"AUDITOR\",\"everywhere\":true,\"privateItems\":true}";
        PrivateBusiness.id(post(cast.admin(), "/api/accounts/" + account + "/grant-role", grant));
        String auditor = tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();
        for (String path : List.of(
                "/api/meetings/" + business.meeting,
                "/api/actions/" + business.action,
                "/api/decisions/" + business.decision)) {
            assertThat(get(auditor, path).body()).as(path).contains(business.mark);
        }
        String pack = "/api/evidence?programme=" + business.programme;
        assertThat(answer(auditor, new Question("", "GET", pack, "application/json", "")))
                .contains(business.mark);
    }

    @Test
    void numberHeadingGroundAndOutcomeAreShownToAll() {
        begin();
        String reader = cast.another(Role.BOARD).token();
        String secretary = cast.a(Role.BOARD_SECRETARY).token();
        String publishing = "{\"item\":\"i2\",\"outcome\":\"The contract was awarded.\"}";
        PrivateBusiness.id(post(secretary, "/api/meetings/" + business.meeting + "/publish-outcome", publishing));
        JsonNode item = Json.mapper()
                .readTree(get(reader, "/api/meetings/" + business.meeting).body())
                .at("/meeting/items/1");
        assertThat(item.get("number").asString()).isEqualTo("2");
        assertThat(item.get("heading").asString()).isEqualTo("Award of a contract");
        assertThat(item.at("/exempt/paragraph").asInt()).isEqualTo(3);
        assertThat(item.get("published").asString()).isEqualTo("The contract was awarded.");
        assertThat(item.path("narrative").isNull() || item.path("narrative").isMissingNode())
                .isTrue();
        assertThat(get(reader, "/meetings/" + business.meeting).body()).contains("Exempt: paragraph 3");
    }

    @Test
    void whatIsMadePublicIsShownToAllAndCountedAgain() {
        begin();
        String reader = cast.another(Role.BOARD).token();
        String secretary = cast.a(Role.BOARD_SECRETARY).token();
        String list = "/api/actions?status=all&programme=" + business.programme;
        assertThat(counted(reader, list)).isZero();
        assertThat(counted(secretary, list)).isEqualTo(3);
        String releasing = "{\"item\":\"i2\",\"reason\":\"The contract is signed\"}";
        PrivateBusiness.id(post(secretary, "/api/meetings/" + business.meeting + "/release-item", releasing));
        assertThat(get(reader, "/api/meetings/" + business.meeting).body()).contains(business.mark + " awarded");
        assertThat(get(reader, "/api/actions/" + business.action).statusCode()).isEqualTo(200);
        assertThat(counted(reader, list)).isEqualTo(1);
    }

    private int counted(String reader, String list) {
        return Json.mapper()
                .readTree(get(reader, list).body())
                .at("/counts/all")
                .asInt();
    }

    private List<Question> questions() {
        List<Question> all = new ArrayList<>();
        for (String route : RouteTable.read().keySet()) {
            String method = route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1);
            if (NOT_ASKED.contains(route) || route.matches(COMMANDS)) continue;
            if (path.contains("{command}")) forms(route, method, path, all);
            else
                for (String filled : filled(path)) {
                    for (String query : method.equals("GET") ? queries(filled) : List.of("")) {
                        all.add(new Question(route, method, filled + query, form(method), body(method)));
                    }
                }
        }
        commands(all);
        return all;
    }

    private static String form(String method) {
        return method.equals("GET") ? "application/json" : "application/x-www-form-urlencoded";
    }

    private static String body(String method) {
        return method.equals("GET") ? "" : "item=i2&narrative=typed&version=0&reason=why";
    }

    /** A path with an unknown placeholder is asked for nothing, and so fails the test of routes. */
    private List<String> filled(String path) {
        String known = path.replace("{version}", "0")
                .replace("{number}", "1")
                .replace("{decision}", "d1")
                .replace("{token}", business.action)
                .replace("{item}", "i2")
                .replace("{workstream}", business.workstream)
                .replace("{requiredMetricName}", "jvm.info")
                .replace("/health/**", "/health/db")
                .replace("/**", "/entries/000.p/1");
        if (!known.contains("{")) return List.of(known);
        List<String> filled = new ArrayList<>();
        for (String id : ids(path)) filled.add(known.replace("{id}", id));
        filled.removeIf(one -> one.contains("{"));
        return filled;
    }

    private List<String> ids(String path) {
        if (path.contains("/programmes/")) return List.of(business.programme);
        if (path.contains("/boards/")) return List.of(business.board);
        if (path.contains("/meetings/")) return business.meetings();
        if (path.contains("/actions/")) return List.of(business.action);
        if (path.startsWith("/decisions/") || path.startsWith("/api/decisions/")) return List.of(business.decision);
        if (path.contains("/accounts/")) return List.of(owner.account());
        return List.of(business.workstream, business.meeting, business.action);
    }

    private List<String> queries(String path) {
        if (path.endsWith("/compare") && path.contains("/boards/")) {
            return List.of(
                    "?from=" + business.meeting + "&to=" + business.later,
                    "?from=" + business.later + "&to=" + business.whole);
        }
        if (path.contains("/replay")) {
            return List.of(
                    "?entry=9999",
                    "?type=meeting.minute-recorded",
                    "?type=meeting.quorum-recorded",
                    "?type=action.action-raised",
                    "?type=decision.decision-worded");
        }
        if (path.startsWith("/live")) return List.of("?seen=0");
        if (path.contains("evidence")) {
            return List.of(
                    "?programme=" + business.programme,
                    "?workstream=" + business.workstream,
                    "?from=" + LocalDate.now().minusDays(1) + "&to=" + LocalDate.now());
        }
        if (path.endsWith("/inclusion")) {
            return List.of("?version=0&aggregate=" + business.action, "?version=9&aggregate=" + business.meeting);
        }
        String of = "programme=" + business.programme;
        if (!path.contains("action") && path.matches(".*/[0-9a-f-]{36}.*")) {
            return List.of("?limit=200&after=0&entry=9999", "?knownAt=" + business.before);
        }
        return List.of(
                "?limit=200",
                "?" + of + "&board=" + business.board + "&status=all&sort=meeting&limit=200",
                "?mine=true&status=all&knownAt=" + business.before);
    }

    private void forms(String route, String method, String path, List<Question> all) {
        for (CommandType command : CommandCatalogue.all()) {
            if (!isAsked(command.aggregate())) continue;
            if (path.contains("/desk/")) {
                all.add(new Question(
                        route,
                        method,
                        "/workstreams/" + business.workstream + "/desk/change-rag",
                        form(method),
                        body(method)));
                return;
            }
            if (command.opens() == path.contains("{id}")) continue;
            for (String id : idsOf(command.aggregate())) {
                String filled = path.replace("{plural}", command.aggregate().plural())
                        .replace("{command}", command.name())
                        .replace("{id}", id);
                all.add(new Question(route, method, filled + "?about=i2", form(method), body(method)));
                if (!method.equals("GET")) return;
            }
        }
    }

    private static boolean isAsked(AggregateType type) {
        return type == AggregateType.MEETING || type == AggregateType.ACTION || type == AggregateType.DECISION;
    }

    private List<String> idsOf(AggregateType type) {
        return switch (type) {
            case MEETING -> List.of(business.meeting);
            case ACTION -> List.of(business.action);
            case DECISION -> List.of(business.decision);
            case PROGRAMME, WORKSTREAM, BOARD, REVIEW, ACCOUNT -> List.of();
        };
    }

    /** Every command about what is private: what a refusal says is no way in either. */
    private void commands(List<Question> all) {
        for (CommandType command : CommandCatalogue.all()) {
            if (!isAsked(command.aggregate()) || command.opens()) continue;
            for (String id : idsOf(command.aggregate())) {
                String path = "/api/" + command.aggregate().plural() + "/" + id + "/" + command.name();
                String some =
                        "{\"item\":\"i2\",\"reason\":\"why\",\"narrative\":\"typed\",\"paper\":\"p1\",\"workstream\":\""
                                + business.workstream + "\",\"update\":1}";
                for (String body : List.of(example(command), some)) {
                    all.add(new Question(
                            "POST /api/{aggregates}/{id}/{command}", "POST", path, "application/json", body));
                }
            }
        }
        String raising =
                "{\"meeting\":\"%s\",\"item\":\"i2\",\"text\":\"x\",\"due\":\"TBC\",\"owners\":[{\"post\":\"D\"}]}";
        all.add(new Question(
                "POST /api/{aggregates}",
                "POST",
                "/api/actions",
                "application/json",
                raising.formatted(business.meeting)));
    }

    private JsonNode description;

    private String example(CommandType command) {
        if (description == null)
            description =
                    Json.mapper().readTree(get(cast.admin(), "/v3/api-docs").body());
        return description
                .at("/components/schemas/" + command.type().getSimpleName() + "/example")
                .toString();
    }

    private String answer(String token, Question question) {
        HttpRequest.Builder request = with(token, question.path())
                .header("Content-Type", question.type())
                .timeout(LONGEST)
                .method(
                        question.method(),
                        question.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(question.body()));
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).as(question.toString()).isLessThan(500);
            String headers = answer.headers().map().toString();
            try (InputStream in = answer.body()) {
                if (question.path().startsWith("/live")) {
                    byte[] first = new byte[4_096];
                    int read = in.read(first);
                    return headers + new String(first, 0, Math.max(0, read), StandardCharsets.UTF_8);
                }
                byte[] all = in.readAllBytes();
                String type = answer.headers().firstValue("Content-Type").orElse("");
                return headers + (type.contains("zip") ? unpacked(all) : new String(all, StandardCharsets.UTF_8));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(question.toString(), e);
        }
    }

    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
