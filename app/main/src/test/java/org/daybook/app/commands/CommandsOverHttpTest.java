package org.daybook.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The write API as a program meets it. */
class CommandsOverHttpTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private String office;
    private String programme;
    private String workstream;

    @BeforeEach
    void aWorkstream() {
        office = new Cast(this, jdbc, tokens).a(Role.PROGRAMME_OFFICE).token();
        programme = id(post(office, "/api/programmes", "{\"name\":\"Programme " + UUID.randomUUID() + "\"}"));
        workstream = id(open("Workstream " + UUID.randomUUID()));
    }

    @Test
    void aReceiptBearsTheVersionAsItsTag() {
        HttpResponse<String> answer = ask("rename-workstream", "{\"name\":\"Renamed\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answer.body()).contains("\"type\":\"workstream.workstream-renamed\"", "\"position\":");
    }

    @Test
    void aStaleVersionIsRefusedAndTheOneSeenIsNot() {
        HttpRequest.Builder rename = command("rename-workstream", "{\"name\":\"Seen " + workstream + "\"}");
        assertThat(send(rename.header("If-Match", "\"7\"")).statusCode()).isEqualTo(412);
        assertThat(send(rename.setHeader("If-Match", "W/\"0\"")).statusCode()).isEqualTo(400);
        assertThat(send(rename.setHeader("If-Match", "\"0\"")).statusCode()).isEqualTo(200);
    }

    @Test
    void aReplayedKeyIsAnsweredByTheFirstReceiptAndAReusedOneRefused() {
        HttpRequest.Builder first =
                command("rename-workstream", "{\"name\":\"Once\"}").header("Idempotency-Key", "k1");
        assertThat(send(first).body()).isEqualTo(send(first).body());
        HttpRequest.Builder other =
                command("rename-workstream", "{\"name\":\"Twice\"}").header("Idempotency-Key", "k1");
        assertThat(send(other).statusCode()).isEqualTo(422);
        assertThat(send(other).body()).contains("idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-rag {\"dimension\":\"PROJECT\",\"rating\":\"GREEN\",\"effectiveOn\":\"2999-01-01\"} 422 effectiveOn",
                "change-rag {\"dimension\":\"PROJECT\",\"rating\":\"GREEN\",\"colour\":1} 422 colour",
                "change-rag {\"dimension\":\"PROJECT\",\"rating\":\"RED\"} 422 reason",
                "change-rags {} 404 change-rag?",
                "change-rag [] 400 object",
                "change-rag {\"dimension\":\"PROJECT\",\"dimension\":\"PROJECT\"} 400 dimension",
                "record-progress {\"text\":\"\\u0000\"} 422 text",
                "record-progress {\"text\":\"\\ud800\"} 422 text",
                "record-measurement {\"measure\":\"m\",\"value\":1e999999999} 422 value",
                "correct-entry {\"entry\":9007199254740993,\"reason\":\"x\"} 422 entry",
                "correct-entry {\"entry\":999,\"reason\":\"x\"} 4 entry",
                "reword-objective {\"objective\":\"none\",\"text\":\"x\"} 4 objective",
            })
    void badInputIsAProblemThatNamesTheField(String line) {
        String name = line.substring(0, line.indexOf(' '));
        String[] words = line.split(" ");
        String body = line.substring(name.length() + 1, line.lastIndexOf(' ', line.lastIndexOf(' ') - 1));
        HttpResponse<String> answer = ask(name, body);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(String.valueOf(answer.statusCode())).as(answer.body()).startsWith(words[words.length - 2]);
        assertThat(answer.body()).contains(words[words.length - 1]);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String nowhere = "/api/workstreams/" + UUID.randomUUID() + "/rename-workstream";
        assertThat(post(office, nowhere, "{\"name\":\"x\"}").statusCode()).isEqualTo(404);
        assertThat(post(office, "/api/workstream", "{}").body()).contains("Did you mean workstreams?");
        assertThat(get(office, "/api/nothing/at/all/here").body()).contains("\"code\":\"not-found\"");
        String unknown = "{\"name\":\"x\",\"programme\":\"" + UUID.randomUUID() + "\"}";
        HttpResponse<String> answer = post(office, "/api/workstreams", unknown);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains("\"field\":\"programme\"");
    }

    @Test
    void anotherTypeOrMethodIsRefusedInWords() {
        HttpRequest.Builder form = with(office, "/api/programmes")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=x"));
        assertThat(send(form).statusCode()).isEqualTo(415);
        HttpResponse<String> method = get(office, "/api/commands");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void sqlAndHtmlAreTextLikeAnyOther() {
        String text = "'; drop table record.event; -- <script>alert(1)</script> ${7*7} %s";
        assertThat(ask("record-progress", Json.mapper().writeValueAsString(java.util.Map.of("text", text)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSameNameOpenedTwiceAtOnceIsOpenedOnce() {
        String name = "Twice " + UUID.randomUUID();
        List<Integer> statuses = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(i -> open(name).statusCode())
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 409, 409, 409);
    }

    @Test
    void fiftyMegabytesAreRefusedAndTheAnswerIsRead() {
        byte[] body = new byte[50 * 1024 * 1024];
        Arrays.fill(body, (byte) ' ');
        HttpRequest.Builder declared = command("rename-workstream", "").POST(BodyPublishers.ofByteArray(body));
        assertThat(send(declared).statusCode()).isEqualTo(413);
        HttpRequest.Builder chunked =
                command("rename-workstream", "").POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)));
        assertThat(send(chunked).body()).contains("\"code\":\"too-big\"");
    }

    @Test
    void aBrokenLineInTheMiddleOfABulkIsNamedAndTheGoodOnesStand() {
        String body = String.join(
                "\n",
                line("record-progress", "{\"text\":\"Done\"}"),
                "",
                "{broken",
                line("fly", "{}"),
                line("record-progress", "{\"text\":\"" + "x".repeat(300_000) + "\"}"),
                line("change-rag", "{\"dimension\":\"PROJECT\",\"rating\":\"RED\"}"),
                line("record-progress", "{\"text\":\"Done\"}"));
        List<JsonNode> answers =
                bulk(body).body().lines().map(Json.mapper()::readTree).toList();
        assertThat(answers).extracting(a -> a.get("line").intValue()).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(answers).extracting(a -> a.get("status").intValue()).containsExactly(200, 400, 404, 413, 422, 200);
        assertThat(answers.getLast().get("version").intValue()).isEqualTo(2);
    }

    @Test
    void aBulkWritesNoMoreOnceItsAccountIsSuspended() throws IOException {
        Cast cast = new Cast(this, jdbc, tokens);
        Cast.Player leaving = cast.another(Role.PROGRAMME_OFFICE);
        try (Socket socket = new Socket("localhost", uri("/").getPort())) {
            OutputStream out = bulkOver(socket, leaving.token());
            chunk(out, line("record-progress", "{\"text\":\"Done\"}") + "\n");
            assertThat(readUntil(socket.getInputStream(), "\"line\":1")).contains("\"status\":200");
            String suspending = "/api/accounts/" + leaving.account() + "/suspend-account";
            assertThat(post(cast.admin(), suspending, "{\"reason\":\"Left\"}").statusCode())
                    .isEqualTo(200);
            chunk(out, line("record-progress", "{\"text\":\"Done\"}") + "\n");
            assertThat(readUntil(socket.getInputStream(), "\"line\":2"))
                    .contains("\"status\":403", "\"code\":\"no-longer-admitted\"");
        }
    }

    private OutputStream bulkOver(Socket socket, String token) throws IOException {
        socket.setSoTimeout(10_000);
        OutputStream out = socket.getOutputStream();
        out.write(("POST /api/commands HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out;
    }

    @Test
    void eachLineOfABulkIsAnsweredBeforeTheNextIsSent() throws IOException {
        try (Socket socket = new Socket("localhost", uri("/").getPort())) {
            OutputStream out = bulkOver(socket, office);
            for (int i = 1; i <= 3; i++) {
                chunk(out, line("record-progress", "{\"text\":\"Done\"}") + "\n");
                assertThat(readUntil(socket.getInputStream(), "\"line\":" + i)).contains("\"status\":200");
            }
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0 || read.charAt(read.length() - 1) != '\n') {
            int next = in.read();
            if (next < 0) break;
            read.append((char) next);
        }
        return read.toString();
    }

    private HttpResponse<String> bulk(String lines) {
        return send(with(office, "/api/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    private String line(String command, String body) {
        return "{\"aggregate\":\"workstreams\",\"id\":\"%s\",\"command\":\"%s\",\"idempotencyKey\":\"%s\",\"body\":%s}"
                .formatted(workstream, command, java.util.UUID.randomUUID(), body);
    }

    private HttpResponse<String> open(String name) {
        return post(office, "/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"" + name + "\"}");
    }

    private HttpResponse<String> ask(String command, String body) {
        return send(command(command, body));
    }

    private HttpRequest.Builder command(String command, String body) {
        return with(office, "/api/workstreams/" + workstream + "/" + command)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}
