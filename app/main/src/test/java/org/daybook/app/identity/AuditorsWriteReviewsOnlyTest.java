package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An auditor puts reviews on record and judges them, and writes nothing else; nobody else writes what is theirs. */
class AuditorsWriteReviewsOnlyTest extends RunningDaybook {

    private static final String JUDGEMENT = "{\"recommendation\":\"i\"}";
    private static final String ANSWER = "{\"recommendation\":\"i\",\"text\":\"3.7 Done.\"}";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private JsonNode description;
    private final Map<AggregateType, String> ids = new EnumMap<>(AggregateType.class);

    @BeforeEach
    void oneOfEverything() {
        cast = new Cast(this, jdbc, tokens);
        String name = "\"name\":\"Of the day " + UUID.randomUUID() + "\"";
        String programme = id(post(token(Role.PROGRAMME_OFFICE), "/api/programmes", "{" + name + "}"));
        String within = "\"programme\":\"" + programme + "\"";
        ids.put(AggregateType.PROGRAMME, programme);
        ids.put(
                AggregateType.WORKSTREAM,
                id(post(token(Role.PROGRAMME_OFFICE), "/api/workstreams", "{" + within + "," + name + "}")));
        String board = id(post(token(Role.PROGRAMME_OFFICE), "/api/boards", "{" + within + ",\"name\":\"Board\"}"));
        ids.put(AggregateType.BOARD, board);
        String called = "{\"board\":\"" + board + "\",\"date\":\"2022-04-28\"}";
        ids.put(AggregateType.MEETING, id(post(token(Role.BOARD_SECRETARY), "/api/meetings", called)));
        String raised = "{\"board\":\"%s\",\"text\":\"Cost it\",\"owners\":[{\"post\":\"Director\"}],\"due\":\"TBC\"}";
        ids.put(AggregateType.ACTION, id(post(token(Role.BOARD_SECRETARY), "/api/actions", raised.formatted(board))));
        ids.put(AggregateType.ACCOUNT, cast.a(Role.BOARD).account());
        String found = "\"authority\":{\"how\":\"FROM_AN_OLDER_REGISTER\",\"foundIn\":\"Log\"}";
        String decision = "{" + within + ",\"heading\":\"One\",\"outcome\":\"APPROVED\"," + found
                + ",\"wording\":{\"decided\":\"Agreed\"}}";
        ids.put(AggregateType.DECISION, id(post(token(Role.BOARD_SECRETARY), "/api/decisions", decision)));
        ids.put(AggregateType.REVIEW, id(register(token(Role.AUDITOR))));
    }

    private HttpResponse<String> register(String token) {
        String recommendation = "{\"recommendation\":\"i\",\"text\":\"Sign it off\",\"answerDue\":\"31/03/17\"}";
        String body =
                "{\"programme\":\"%s\",\"title\":\"Review\",\"panel\":\"Audit Panel\",\"reportedOn\":\"2016-09-23\","
                        + "\"recommendations\":[%s]}";
        return post(token, "/api/reviews", body.formatted(ids.get(AggregateType.PROGRAMME), recommendation));
    }

    @Test
    void everyOtherCommandIsClosedToAuditorsByItsAddress() {
        for (CommandType command : others()) {
            String address = "/api/" + command.aggregate().plural();
            if (!command.opens()) address += "/" + ids.get(command.aggregate()) + "/" + command.name();
            HttpResponse<String> answer =
                    post(token(Role.AUDITOR), address, body(command).toString());
            assertThat(answer.statusCode()).as(command.name()).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"forbidden\"");
        }
    }

    @Test
    void everyOtherCommandIsRefusedToAuditorsInABulk() {
        List<CommandType> others = others();
        assertThat(others).hasSizeGreaterThan(50);
        StringBuilder lines = new StringBuilder();
        for (CommandType command : others) lines.append(line(command)).append('\n');
        List<JsonNode> answers = bulk(token(Role.AUDITOR), lines.toString())
                .lines()
                .map(Json.mapper()::readTree)
                .toList();
        assertThat(answers).hasSameSizeAs(others);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get("status").intValue())
                    .as(others.get(i).name() + " " + answers.get(i))
                    .isEqualTo(403);
        }
    }

    @Test
    void theAuditorJudgesWhatTheProgrammeAnswers() {
        assertThat(of("answer-recommendation", ANSWER, Role.AUDITOR).body()).contains("only-the-programme-may-answer");
        assertThat(of("answer-recommendation", ANSWER, Role.PROGRAMME_OFFICE).statusCode())
                .isEqualTo(200);
        for (Role role : List.of(Role.OWNER, Role.PROGRAMME_OFFICE)) {
            HttpResponse<String> judged = of("accept-answer", JUDGEMENT, role);
            assertThat(judged.statusCode()).isEqualTo(403);
            assertThat(judged.body()).contains("only-auditors-may-review");
            assertThat(register(token(role)).body()).contains("only-auditors-may-review");
        }
        for (Role role : List.of(Role.BOARD, Role.BOARD_SECRETARY, Role.ADMIN)) {
            assertThat(of("accept-answer", JUDGEMENT, role).body()).contains("\"code\":\"forbidden\"");
            assertThat(register(token(role)).body()).contains("\"code\":\"forbidden\"");
        }
        HttpResponse<String> accepted = of("accept-answer", JUDGEMENT, Role.AUDITOR);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.body()).contains("\"type\":\"review.answer-accepted\"", "\"thing\":\"i\"");
    }

    @Test
    void aSecretaryWhoSendsABulkIsRefusedReviewsToo() {
        String line = "{\"aggregate\":\"reviews\",\"id\":\"%s\",\"command\":\"accept-answer\",\"idempotencyKey\":\"s\","
                + "\"body\":%s}";
        String answer =
                bulk(token(Role.BOARD_SECRETARY), line.formatted(ids.get(AggregateType.REVIEW), JUDGEMENT) + "\n");
        assertThat(answer).contains("\"status\":403", "only-auditors-may-review");
    }

    private HttpResponse<String> of(String command, String body, Role role) {
        return post(token(role), "/api/reviews/" + ids.get(AggregateType.REVIEW) + "/" + command, body);
    }

    private static List<CommandType> others() {
        return CommandCatalogue.all().stream()
                .filter(command -> command.aggregate() != AggregateType.REVIEW)
                .toList();
    }

    private String line(CommandType command) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("aggregate", command.aggregate().plural());
        if (!command.opens()) line.put("id", ids.get(command.aggregate()));
        line.put("command", command.name());
        line.put("idempotencyKey", "auditor-" + command.name());
        line.set("body", body(command));
        return line.toString();
    }

    /** The example that the description of the API gives, so that nothing but the role speaks against it. */
    private JsonNode body(CommandType command) {
        return described().at("/components/schemas/" + command.type().getSimpleName() + "/example");
    }

    private JsonNode described() {
        if (description == null) {
            description =
                    Json.mapper().readTree(get(cast.admin(), "/v3/api-docs").body());
        }
        return description;
    }

    private String bulk(String token, String lines) {
        return send(with(token, "/api/commands")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines)))
                .body();
    }

    private String token(Role role) {
        return cast.a(role).token();
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}
