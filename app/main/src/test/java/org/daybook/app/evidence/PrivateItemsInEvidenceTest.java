package org.daybook.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.app.start.TypedLine;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Packs of evidence about two meetings in each of which a name was redacted. In one of them the redaction changed a public item and a
 * private one, so that the entry which tells of it is closed with the private item.
 */
class PrivateItemsInEvidenceTest extends RunningDaybook {

    private static final String AGENDA =
            "{\"items\":[{\"item\":\"i1\",\"heading\":\"Apologies\"},{\"item\":\"i2\",\"heading\":\"Award\"}]}";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @TempDir
    private Path folder;

    private final String person = "Person " + UUID.randomUUID();
    private final String closed = "closed-" + UUID.randomUUID();
    private final String open = "open-" + UUID.randomUUID();
    private Cast cast;
    private String programme;
    private Instant beforeRedaction;
    private Instant beforeItWasPrivate;

    private void begin() {
        cast = new Cast(this, jdbc, tokens);
        String office = cast.a(Role.PROGRAMME_OFFICE).token();
        programme = id(post(office, "/api/programmes", "{\"name\":\"" + UUID.randomUUID() + "\"}"));
        String board = id(post(office, "/api/boards", "{\"programme\":\"" + programme + "\",\"name\":\"One\"}"));
        String partlyPrivate = held(board, "2022-04-28");
        long minute = minuted(partlyPrivate, person + " One");
        String inPublic = held(board, "2022-05-28");
        long publicMinute = minuted(inPublic, person + " Two");
        beforeItWasPrivate = Instant.now();
        to(partlyPrivate, "exempt-item", "{\"item\":\"i2\",\"paragraph\":3}");
        beforeRedaction = Instant.now();
        redact(partlyPrivate, minute, person + " One", closed);
        redact(inPublic, publicMinute, person + " Two", open);
    }

    private String held(String board, String day) {
        String meeting = id(post(
                cast.a(Role.BOARD_SECRETARY).token(),
                "/api/meetings",
                "{\"board\":\"" + board + "\",\"date\":\"" + day + "\"}"));
        to(meeting, "set-agenda", AGENDA);
        to(meeting, "hold-meeting", "{}");
        return meeting;
    }

    /** Minutes that name the person under both items; the version of the first of the two entries. */
    private long minuted(String meeting, String name) {
        long first = to(meeting, "record-minute", "{\"item\":\"i1\",\"narrative\":\"" + name + " sent apologies\"}");
        to(meeting, "record-minute", "{\"item\":\"i2\",\"narrative\":\"" + name + " won the contract\"}");
        return first;
    }

    private void redact(String meeting, long entry, String name, String reason) {
        String body =
                """
                {"aggregate":"%s","entry":%d,"field":"/narrative","passage":"%s","authority":"section 17","reason":"%s"}
                """
                        .formatted(meeting, entry, name, reason);
        HttpResponse<String> done = post(cast.a(Role.DATA_PROTECTION).token(), "/api/redactions", body);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(Json.mapper().readTree(done.body()).get("entries").size())
                .as("one entry tells of both minutes")
                .isEqualTo(1);
    }

    private long to(String meeting, String command, String body) {
        HttpResponse<String> receipt =
                post(cast.a(Role.BOARD_SECRETARY).token(), "/api/meetings/" + meeting + "/" + command, body);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        return Json.mapper().readTree(receipt.body()).get("version").asLong();
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }

    /** Every selection in which a meeting can be, with the redactions inside of it, behind it, and behind the exemption too. */
    private List<String> questions() {
        String days = "from=" + LocalDate.now().minusDays(1) + "&to="
                + LocalDate.now().plusDays(1);
        return Stream.of("programme=" + programme, days)
                .flatMap(of -> Stream.of(of, of + "&knownAt=" + beforeRedaction, of + "&knownAt=" + beforeItWasPrivate))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> whatTellsOfAPrivateItemIsProvedAndNotHandedOut() {
        begin();
        String auditor = cast.a(Role.AUDITOR).token();
        return questions().stream()
                .map(question -> DynamicTest.dynamicTest(question, () -> {
                    byte[] pack = pack(auditor, question);
                    assertThat(verified(pack)).contains("All of it holds");
                    assertThat(unpacked(pack)).contains(open, "withheld.jsonl").doesNotContain(closed, person);
                }));
    }

    @TestFactory
    Stream<DynamicTest> anAuditorWhoReadsPrivateItemsIsGivenWhatTellsOfThem() {
        begin();
        String account = id(post(cast.admin(), "/api/accounts", "{\"post\":\"Auditor\"}"));
        String grant = "{\"role\":\"AUDITOR\",\"everywhere\":true,\"privateItems\":true}";
        id(post(cast.admin(), "/api/accounts/" + account + "/grant-role", grant));
        String auditor = tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();
        return questions().stream()
                .map(question -> DynamicTest.dynamicTest(question, () -> {
                    byte[] pack = pack(auditor, question);
                    assertThat(verified(pack)).contains("All of it holds");
                    assertThat(unpacked(pack))
                            .contains(open, closed, "won the contract")
                            .doesNotContain(person);
                }));
    }

    private byte[] pack(String token, String question) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(with(token, "/api/evidence?" + question).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String verified(byte[] pack) throws IOException {
        Path file = Files.write(folder.resolve("pack.zip"), pack);
        String key = Json.mapper()
                .readTree(get(cast.a(Role.AUDITOR).token(), "/api/ledger").body())
                .at("/keys/0/verifier")
                .asString();
        return TypedLine.to(new Verify(Clock.systemUTC()), List.of(file.toString(), "--key", key))
                .said();
    }

    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(part.getName()).append('\n');
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
