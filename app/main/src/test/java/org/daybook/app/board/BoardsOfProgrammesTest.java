package org.daybook.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Boards of several programmes and of none over HTTP: who reads, finds and changes them, and what they see. */
class BoardsOfProgrammesTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private String office;
    private String culture;
    private String estates;
    private String joint;
    private String readsCulture;
    private String readsEstates;

    @BeforeEach
    void aJointBoard() {
        cast = new Cast(this, jdbc, tokens);
        office = cast.another(Role.PROGRAMME_OFFICE).token();
        culture = programme("Culture");
        estates = programme("Estates");
        joint = board("[\"%s\",\"%s\"]".formatted(culture, estates), "Joint Board");
        readsCulture = restricted(Role.BOARD, culture);
        readsEstates = restricted(Role.BOARD, estates);
    }

    @Test
    void aReaderOfOneProgrammeSeesAJointBoardAsOneOfThatProgramme() {
        JsonNode all = read(office, "/api/boards/" + joint).get("board");
        assertThat(all.has("programme")).isFalse();
        assertThat(ids(all)).containsExactlyInAnyOrder(culture, estates);
        JsonNode one = read(readsCulture, "/api/boards/" + joint).get("board");
        assertThat(one.get("programme").get("id").stringValue()).isEqualTo(culture);
        assertThat(ids(one)).containsExactly(culture);
        for (String path : List.of("/api/boards/" + joint, "/api/boards", "/boards/" + joint, "/boards"))
            assertThat(get(readsCulture, path).body())
                    .as(path)
                    .contains(joint)
                    .doesNotContain(estates)
                    .doesNotContain("Estates");
    }

    @Test
    void theListsOfEachProgrammeHaveIt() {
        assertThat(listed(office, "?programme=" + culture)).contains(joint);
        assertThat(listed(office, "?programme=" + estates)).contains(joint);
        assertThat(listed(readsEstates, "?programme=" + estates)).containsExactly(joint);
        assertThat(get(office, "/programmes/" + culture).body()).contains("Joint Board");
        assertThat(get(office, "/programmes/" + estates).body()).contains("Joint Board");
    }

    @Test
    void ofItsPapersAReaderOfOneProgrammeSeesThoseOfThatProgramme() {
        String mine = workstream(culture, "Mentoring");
        String theirs = workstream(estates, "Roofs");
        String meeting = meeting(joint);
        for (String workstream : List.of(mine, theirs)) {
            act(
                    office,
                    "workstreams/" + workstream,
                    "submit-update",
                    "{\"reportingDate\":\"" + LocalDate.now() + "\"}");
            act(
                    office,
                    "meetings/" + meeting,
                    "table-paper",
                    "{\"workstream\":\"%s\",\"update\":1}".formatted(workstream));
        }
        assertThat(read(office, "/api/meetings/" + meeting).get("meeting").get("papers"))
                .hasSize(2);
        JsonNode seen = read(readsCulture, "/api/meetings/" + meeting).get("meeting");
        assertThat(seen.get("papers")).hasSize(1);
        assertThat(seen.get("programme").get("id").stringValue()).isEqualTo(culture);
        for (String path : List.of(
                "/api/meetings/" + meeting, "/api/meetings?board=" + joint, "/meetings/" + meeting, "/meetings"))
            assertThat(get(readsCulture, path).body())
                    .as(path)
                    .doesNotContain(theirs)
                    .doesNotContain("Roofs")
                    .doesNotContain(estates);
        JsonNode line =
                read(readsCulture, "/api/meetings?board=" + joint).get("items").get(0);
        assertThat(line.get("papers").intValue()).isEqualTo(1);
        assertThat(get(readsCulture, "/meetings/" + meeting).body()).contains("Mentoring");
    }

    @Test
    void aMeetingOfAJointBoardIsOfBothProgrammesAndItsActionsToo() {
        String meeting = meeting(joint);
        String action = id(post(
                office,
                "/api/actions",
                "{\"board\":\"%s\",\"text\":\"Cost it\",\"owners\":[{\"post\":\"Director\"}],\"due\":\"next meeting\"}"
                        .formatted(joint)));
        for (String reader : List.of(readsCulture, readsEstates)) {
            assertThat(get(reader, "/api/meetings/" + meeting).statusCode()).isEqualTo(200);
            assertThat(get(reader, "/api/actions/" + action).statusCode()).isEqualTo(200);
            assertThat(get(reader, "/actions/" + action).statusCode()).isEqualTo(200);
            assertThat(get(reader, "/meetings/" + meeting).statusCode()).isEqualTo(200);
        }
        for (String programme : List.of(culture, estates)) {
            assertThat(get(office, "/api/meetings?programme=" + programme).body())
                    .contains(meeting);
            assertThat(get(office, "/api/actions?programme=" + programme).body())
                    .contains(action);
        }
        assertThat(get(readsCulture, "/api/actions").body()).contains(action).doesNotContain(estates);
    }

    @Test
    void aBoardOfNoProgrammeIsForThoseWhoReadEveryProgrammeAndForItsSeats() {
        String council = board("[]", "Council " + UUID.randomUUID());
        for (String reader : List.of(readsCulture, readsEstates)) {
            assertThat(get(reader, "/api/boards/" + council).statusCode()).isEqualTo(404);
            assertThat(get(reader, "/api/boards").body()).doesNotContain(council);
            assertThat(get(reader, "/boards").body()).doesNotContain(council);
        }
        Cast.Player clerk = seatless();
        act(
                office,
                "boards/" + council,
                "seat-member",
                "{\"post\":\"Clerk\",\"capacity\":\"SECRETARY\",\"account\":\"%s\"}".formatted(clerk.account()));
        JsonNode board = read(clerk.token(), "/api/boards/" + council).get("board");
        assertThat(board.has("programme")).isFalse();
        assertThat(board.get("programmes")).isEmpty();
        String meeting =
                id(post(clerk.token(), "/api/meetings", "{\"board\":\"" + council + "\",\"date\":\"2026-04-28\"}"));
        assertThat(get(clerk.token(), "/meetings/" + meeting).statusCode()).isEqualTo(200);
        assertThat(get(readsCulture, "/api/meetings/" + meeting).statusCode()).isEqualTo(404);
        assertThat(get(office, "/boards").body()).contains("Boards of no programme", council);
        assertThat(get(office, "/boards/" + council).body()).contains("None");
        assertThat(get(office, "/api/boards").body()).contains(council);
    }

    @Test
    void whoeverReadsItOnlyByAProgrammeThatItLeftFindsItsEarlierMeetingsAlone() {
        String meeting = meeting(joint);
        act(
                office,
                "boards/" + joint,
                "detach-board",
                "{\"programme\":\"%s\",\"reason\":\"A board of its own\"}".formatted(estates));
        String later = meeting(joint);
        for (String path : List.of("/api/boards/" + joint, "/boards/" + joint, "/api/meetings/" + later))
            assertThat(get(readsEstates, path).statusCode()).as(path).isEqualTo(404);
        assertThat(get(readsEstates, "/api/meetings/" + meeting).body()).contains("Joint Board");
        assertThat(get(readsEstates, "/meetings/" + meeting).statusCode()).isEqualTo(200);
        assertThat(get(readsEstates, "/meetings").body()).contains(meeting).doesNotContain(later);
        assertThat(listed(office, "?programme=" + estates)).doesNotContain(joint);
        assertThat(listed(office, "?programme=" + culture)).contains(joint);
        JsonNode now = read(office, "/api/boards/" + joint).get("board");
        assertThat(now.get("programme").get("id").stringValue()).isEqualTo(culture);
    }

    @Test
    void theListOfADayHasTheBoardsOfThatDay() {
        String third = programme("Third");
        String before = read(office, "/api/boards/" + joint).get("knownAt").stringValue();
        act(office, "boards/" + joint, "attach-board", "{\"programme\":\"" + third + "\"}");
        assertThat(listed(office, "?programme=" + third)).containsExactly(joint);
        assertThat(listed(office, "?programme=" + third + "&knownAt=" + before)).isEmpty();
        assertThat(ids(read(office, "/api/boards/" + joint + "?knownAt=" + before)
                        .get("board")))
                .containsExactlyInAnyOrder(culture, estates);
    }

    @Test
    void anOfficeOfOneProgrammeChangesNoJointBoard() {
        String ofCulture = restricted(Role.PROGRAMME_OFFICE, culture);
        HttpResponse<String> refused = post(ofCulture, "/api/boards/" + joint + "/rename-board", "{\"name\":\"Ours\"}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(get(ofCulture, "/boards/" + joint).body()).doesNotContain("/do/rename-board");
        String own = board("[\"%s\"]".formatted(culture), "Own Board");
        assertThat(get(ofCulture, "/boards/" + own).body()).contains("/do/rename-board");
        assertThat(post(ofCulture, "/api/boards/" + own + "/attach-board", "{\"programme\":\"" + estates + "\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void evidenceOfEachProgrammeHasTheEntriesOfTheJointBoard() throws IOException, InterruptedException {
        String auditor = cast.another(Role.AUDITOR).token();
        act(office, "boards/" + joint, "rename-board", "{\"name\":\"Board of both\"}");
        for (String programme : List.of(culture, estates)) {
            assertThat(pack(auditor, "/api/evidence?programme=" + programme))
                    .contains("board.board-established", "board.board-renamed", joint);
        }
    }

    @Test
    void aTextOfAJointBoardIsRedactedOnlyForBothProgrammes() {
        String secret = "Officer " + UUID.randomUUID();
        act(office, "boards/" + joint, "set-terms-of-reference", "{\"termsOfReference\":\"" + secret + " decides\"}");
        String asked =
                "{\"aggregate\":\"%s\",\"entry\":1,\"field\":\"/termsOfReference\",\"authority\":\"section 17\",\"reason\":\"Asked for\"}"
                        .formatted(joint);
        String one = restricted(Role.DATA_PROTECTION, culture);
        assertThat(post(one, "/api/redactions", asked).statusCode()).isEqualTo(403);
        String both = restricted(Role.DATA_PROTECTION, culture, estates);
        HttpResponse<String> done = post(both, "/api/redactions", asked);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(get(office, "/api/boards/" + joint).body()).doesNotContain(secret);
        assertThat(get(readsCulture, "/api/redactions").body()).contains(joint).doesNotContain(estates);
        assertThat(listed(office, "?programme=" + estates)).contains(joint);
    }

    private String programme(String name) {
        return id(post(office, "/api/programmes", "{\"name\":\"" + name + " " + UUID.randomUUID() + "\"}"));
    }

    private String board(String programmes, String name) {
        String board =
                id(post(office, "/api/boards", "{\"programmes\":%s,\"name\":\"%s\"}".formatted(programmes, name)));
        return board;
    }

    private String meeting(String board) {
        String meeting = id(post(
                office,
                "/api/meetings",
                "{\"board\":\"%s\",\"date\":\"%s\"}"
                        .formatted(board, LocalDate.now().plusDays(7))));
        return meeting;
    }

    private String workstream(String programme, String name) {
        return id(
                post(office, "/api/workstreams", "{\"programme\":\"%s\",\"name\":\"%s\"}".formatted(programme, name)));
    }

    private void act(String token, String thing, String command, String body) {
        id(post(token, "/api/" + thing + "/" + command, body));
    }

    /** Everything that the files of a pack say. */
    private String pack(String token, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(with(token, path).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        StringBuilder said = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) said.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return said.toString();
    }

    private JsonNode read(String token, String path) {
        HttpResponse<String> answer = get(token, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body());
    }

    private List<String> listed(String token, String query) {
        return read(token, "/api/boards" + query)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }

    private static List<String> ids(JsonNode board) {
        return board.get("programmes")
                .valueStream()
                .map(one -> one.get("id").stringValue())
                .toList();
    }

    /** The token of a new account that holds the role for those programmes only. */
    private String restricted(Role role, String... programmes) {
        String account = account();
        String grant = "{\"role\":\"%s\",\"programmes\":[\"%s\"]}".formatted(role, String.join("\",\"", programmes));
        id(post(cast.admin(), "/api/accounts/" + account + "/grant-role", grant));
        return token(account);
    }

    /** An account without a role. */
    private Cast.Player seatless() {
        String account = account();
        return new Cast.Player(account, token(account));
    }

    private String account() {
        return id(post(cast.admin(), "/api/accounts", "{\"post\":\"Tester\"}"));
    }

    private String token(String account) {
        return tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}
