package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
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
 * What somebody may not see is answered like what does not exist. Every route is asked by every role for something in a
 * programme that is hidden from it and for something that is nowhere; but for the id, both answers are the same.
 */
class HiddenIsAbsentTest extends RunningDaybook {

    private static final String ABSENT = "20220000-0000-4000-8000-00000000ffff";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private JsonNode description;

    /** One of everything in a programme. */
    private record Things(
            String programme,
            String workstream,
            String board,
            String meeting,
            String review,
            String action,
            String decision,
            String account) {

        static Things absent() {
            return new Things(ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT);
        }

        String of(AggregateType type) {
            return switch (type) {
                case PROGRAMME -> programme;
                case WORKSTREAM -> workstream;
                case BOARD -> board;
                case MEETING -> meeting;
                case REVIEW -> review;
                case ACTION -> action;
                case DECISION -> decision;
                case ACCOUNT -> account;
            };
        }

        /** The answer without what names the thing, or when it was given. */
        String without(String answer) {
            String plain = answer;
            for (String id : List.of(programme, workstream, board, meeting, review, action, decision, account))
                plain = plain.replace(id, "ID");
            return plain.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "THEN")
                    .replaceAll("name=\"(_csrf|key)\" value=\"[^\"]*\"", "");
        }
    }

    /** A request, with the place where an id goes. */
    private record Asking(String method, String path, String type, String body) {}

    @TestFactory
    Stream<DynamicTest> everyRouteAnswersAlike() {
        cast = new Cast(this, jdbc, tokens);
        Things hidden = things("Hidden " + UUID.randomUUID());
        String seen = programme("Seen " + UUID.randomUUID());
        Map<Role, String> restricted = new EnumMap<>(Role.class);
        for (Role role : Role.values()) if (role != Role.ADMIN) restricted.put(role, restricted(role, seen));
        List<Asking> hiding = askings(hidden);
        List<Asking> missing = askings(Things.absent());
        return restricted.entrySet().stream().flatMap(reader -> IntStream.range(0, hiding.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        reader.getKey() + " " + hiding.get(i).method() + " "
                                + hidden.without(hiding.get(i).path()),
                        () -> compare(reader.getValue(), hiding.get(i), missing.get(i), hidden))));
    }

    private void compare(String token, Asking hiding, Asking missing, Things hidden) {
        HttpResponse<String> one = ask(token, hiding);
        HttpResponse<String> other = ask(token, missing);
        assertThat(one.statusCode()).as(one.body() + "\n" + other.body()).isEqualTo(other.statusCode());
        assertThat(hidden.without(one.body())).isEqualTo(Things.absent().without(other.body()));
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
        assertThat(one.headers().firstValue("Content-Type"))
                .isEqualTo(other.headers().firstValue("Content-Type"));
    }

    @Test
    void whatIsNotHiddenIsShown() {
        cast = new Cast(this, jdbc, tokens);
        Things shown = things("Shown " + UUID.randomUUID());
        String reader = restricted(Role.BOARD, shown.programme());
        for (String path : List.of(
                "/api/programmes/" + shown.programme(),
                "/api/workstreams/" + shown.workstream() + "/updates/1",
                "/api/workstreams/" + shown.workstream() + "/decisions/d1",
                "/api/boards/" + shown.board(),
                "/api/meetings/" + shown.meeting(),
                "/api/reviews/" + shown.review(),
                "/api/actions/" + shown.action(),
                "/api/decisions/" + shown.decision())) {
            assertThat(get(reader, path).statusCode()).as(path).isEqualTo(200);
        }
    }

    /** Of a board of several programmes a reader of one is told nothing that names another, on whatever route. */
    @TestFactory
    Stream<DynamicTest> aJointBoardNamesNothingOfAProgrammeThatOneMayNotRead() {
        cast = new Cast(this, jdbc, tokens);
        String name = "Hidden " + UUID.randomUUID();
        Things hidden = things(name);
        String seen = programme("Seen " + UUID.randomUUID());
        Things joint = joint(seen, hidden);
        Map<Role, String> restricted = new EnumMap<>(Role.class);
        for (Role role : Role.values()) if (role != Role.ADMIN) restricted.put(role, restricted(role, seen));
        List<Asking> reading = askings(joint).stream()
                .filter(asking -> asking.method().equals("GET"))
                // A live stream of what one may read does not end.
                .filter(asking -> !asking.path().startsWith("/live"))
                // A pack holds whole entries, of which one lists the programmes and another names the paper.
                .filter(asking -> !asking.path().startsWith("/api/evidence"))
                .toList();
        return restricted.entrySet().stream().flatMap(reader -> reading.stream()
                .map(asking ->
                        DynamicTest.dynamicTest(reader.getKey() + " " + joint.without(asking.path()), () -> assertThat(
                                        ask(reader.getValue(), asking).body())
                                .doesNotContain(name)
                                .doesNotContain(hidden.programme())
                                .doesNotContain(hidden.workstream()))));
    }

    /** A board of both programmes, before whose meeting a paper of the hidden one lies. */
    private Things joint(String seen, Things hidden) {
        String office = cast.a(Role.PROGRAMME_OFFICE).token();
        String within = "{\"programme\":\"" + seen + "\",\"name\":\"One\"}";
        String workstream = id(post(office, "/api/workstreams", within));
        String board = id(post(
                office,
                "/api/boards",
                "{\"programmes\":[\"%s\",\"%s\"],\"name\":\"Joint\"}".formatted(seen, hidden.programme())));
        String meeting = id(post(office, "/api/meetings", "{\"board\":\"" + board + "\",\"date\":\"2022-04-28\"}"));
        id(post(
                office,
                "/api/meetings/" + meeting + "/table-paper",
                "{\"workstream\":\"" + hidden.workstream() + "\",\"update\":1}"));
        id(post(office, "/api/boards/" + board + "/rename-board", "{\"name\":\"Joint Board\"}"));
        String action = id(post(
                office,
                "/api/actions",
                "{\"meeting\":\"%s\",\"text\":\"Cost it\",\"owners\":[{\"post\":\"Director\"}],\"due\":\"next meeting\"}"
                        .formatted(meeting)));
        String decision = id(post(
                cast.a(Role.BOARD_SECRETARY).token(),
                "/api/decisions",
                ("{\"programme\":\"%s\",\"heading\":\"For %1$s\",\"outcome\":\"APPROVED\","
                                + "\"authority\":{\"how\":\"AT_A_MEETING\",\"atMeeting\":\"%s\"},"
                                + "\"wording\":{\"decided\":\"Agreed\"}}")
                        .formatted(hidden.programme(), meeting)));
        assertThat(get(restricted(Role.BOARD, seen), "/api/meetings/" + meeting).statusCode())
                .isEqualTo(200);
        return new Things(seen, workstream, board, meeting, hidden.review(), action, decision, hidden.account());
    }

    private List<Asking> askings(Things things) {
        List<Asking> askings = new ArrayList<>();
        for (String route : RouteTable.read().keySet()) {
            String method = route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1);
            if (!path.contains("{aggregates}") && !path.matches("/api/[a-z]+(/\\{id})?/\\{command}")) {
                if (path.startsWith("/{plural}/{id}/")) forms(method, path, things, askings);
                else routes(method, path, things, askings);
            }
        }
        for (CommandType command : CommandCatalogue.all()) askings.add(asking(command, things));
        return askings;
    }

    /** The page of a form for every kind of thing that there is, with a command about it. */
    private static void forms(String method, String path, Things things, List<Asking> askings) {
        for (AggregateType type : AggregateType.values()) {
            CommandType command = CommandCatalogue.all().stream()
                    .filter(one -> one.aggregate() == type && !one.opens())
                    .findFirst()
                    .orElseThrow();
            String filled = path.replace("{plural}", type.plural())
                    .replace("{id}", things.of(type))
                    .replace("{command}", command.name());
            askings.add(new Asking(method, filled, "application/x-www-form-urlencoded", ""));
        }
    }

    private static void routes(String method, String path, Things things, List<Asking> askings) {
        boolean page = !path.startsWith("/api/");
        String type = page ? "application/x-www-form-urlencoded" : "application/json";
        String filled = path.replace("{version}", "0")
                .replace("{number}", "1")
                .replace("{decision}", "d1")
                .replace("{token}", ABSENT)
                .replace("{command}", "record-progress")
                .replace("{item}", "1")
                .replace("{workstream}", things.workstream())
                .replace("{id}", id(path, things));
        String body = method.equals("GET") || page ? "" : "{}";
        if (path.contains("{id}")) {
            String seen = path.startsWith("/live") ? "?seen=0" : path.endsWith("/landed") ? "?after=0" : "";
            askings.add(new Asking(method, filled + seen, type, body));
        } else if (method.equals("GET") && !path.contains("{") && !path.contains("*")) {
            for (String query : queries(path, things)) askings.add(new Asking(method, path + query, type, ""));
        }
    }

    private static List<String> queries(String path, Things things) {
        return switch (path) {
            case "/api/ledger/inclusion" ->
                List.of("?version=0&aggregate=" + things.workstream(), "?version=0&aggregate=" + things.board());
            case "/api/evidence", "/evidence" ->
                List.of(
                        "?workstream=" + things.workstream(),
                        "?programme=" + things.programme(),
                        "?decision=" + things.workstream() + ":d1",
                        "?decision=" + things.decision());
            default -> List.of("?programme=" + things.programme(), "?workstream=" + things.workstream());
        };
    }

    private static String id(String path, Things things) {
        if (path.contains("/programmes/")) return things.programme();
        if (path.contains("/boards/")) return things.board();
        if (path.contains("/meetings/")) return things.meeting();
        if (path.contains("/reviews/")) return things.review();
        if (path.contains("/actions/")) return things.action();
        if (path.contains("/decisions/{id}")) return things.decision();
        if (path.contains("/accounts/")) return things.account();
        return things.workstream();
    }

    private Asking asking(CommandType command, Things things) {
        String path = "/api/" + command.aggregate().plural();
        if (!command.opens()) path += "/" + things.of(command.aggregate()) + "/" + command.name();
        String body = example(command);
        JsonNode example = Json.mapper().readTree(body);
        if (example.hasNonNull("programme"))
            body = body.replace(example.get("programme").stringValue(), things.programme());
        if (example.hasNonNull("board"))
            body = body.replace(example.get("board").stringValue(), things.board());
        return new Asking("POST", path, "application/json", body);
    }

    private String example(CommandType command) {
        if (description == null) {
            description =
                    Json.mapper().readTree(get(cast.admin(), "/v3/api-docs").body());
        }
        return description
                .at("/components/schemas/" + command.type().getSimpleName() + "/example")
                .toString();
    }

    private HttpResponse<String> ask(String token, Asking asking) {
        return send(with(token, asking.path())
                .header("Content-Type", asking.type())
                .method(
                        asking.method(),
                        asking.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(asking.body())));
    }

    private Things things(String name) {
        String office = cast.a(Role.PROGRAMME_OFFICE).token();
        String secretary = cast.a(Role.BOARD_SECRETARY).token();
        String programme = programme(name);
        String within = "{\"programme\":\"" + programme + "\",\"name\":\"One\"}";
        String workstream = id(post(office, "/api/workstreams", within));
        String of = "/api/workstreams/" + workstream;
        id(post(office, of + "/request-decision", "{\"decision\":\"d1\",\"question\":\"May we?\"}"));
        id(post(office, of + "/submit-update", "{\"reportingDate\":\"" + LocalDate.now() + "\"}"));
        String board = id(post(office, "/api/boards", within));
        String meeting = id(post(secretary, "/api/meetings", "{\"board\":\"" + board + "\",\"date\":\"2022-04-28\"}"));
        String review = id(post(
                cast.a(Role.AUDITOR).token(),
                "/api/reviews",
                ("{\"programme\":\"%s\",\"title\":\"Review\",\"panel\":\"Panel\",\"reportedOn\":\"2016-09-23\","
                                + "\"recommendations\":[{\"recommendation\":\"i\",\"text\":\"Sign it off\",\"answerDue\":\"March 2017\"}]}")
                        .formatted(programme)));
        String decision = id(post(
                secretary,
                "/api/decisions",
                ("{\"heading\":\"One\",\"outcome\":\"APPROVED\",\"authority\":{\"how\":\"AT_A_MEETING\","
                                + "\"atMeeting\":\"%s\"},\"wording\":{\"decided\":\"Agreed\"}}")
                        .formatted(meeting)));
        get(office, "/api/reviews/" + review + "?atLeast=0");
        String action = id(post(
                secretary,
                "/api/actions",
                "{\"board\":\"%s\",\"text\":\"Cost it\",\"owners\":[{\"post\":\"Director\"}],\"due\":\"next meeting\"}"
                        .formatted(board)));
        get(office, "/api/actions/" + action + "?atLeast=0");
        return new Things(
                programme,
                workstream,
                board,
                meeting,
                review,
                action,
                decision,
                cast.another(Role.BOARD).account());
    }

    private String programme(String name) {
        return id(post(cast.a(Role.PROGRAMME_OFFICE).token(), "/api/programmes", "{\"name\":\"" + name + "\"}"));
    }

    /** The token of a new account that holds the role for that programme only. */
    private String restricted(Role role, String programme) {
        String account = id(post(cast.admin(), "/api/accounts", "{\"post\":\"Elsewhere\"}"));
        String grant = "{\"role\":\"%s\",\"programmes\":[\"%s\"]}".formatted(role, programme);
        id(post(cast.admin(), "/api/accounts/" + account + "/grant-role", grant));
        return tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}
