package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is acknowledged binds whatever comes after: each pair is asked without a pause, the second of another node. */
interface AcknowledgedBehaviour {

    int TIMES = 5;

    RunningEngine engine();

    private static String id(Answer answer) {
        return answer.ok().get("id").asString();
    }

    private static String named(String name) {
        return "{\"name\":\"" + name + " " + UUID.randomUUID() + "\"}";
    }

    private String programme() {
        return id(engine().writer("OFFICE").post("/api/programmes", named("Acknowledged")));
    }

    private Answer workstream(String programme) {
        return workstream(programme, "Line of work");
    }

    private Answer workstream(String programme, String name) {
        return engine().otherWriter("OFFICE")
                .post("/api/workstreams", "{\"programme\":\"%s\",\"name\":\"%s\"}".formatted(programme, name));
    }

    private Answer board(Api office, String programme) {
        return office.post("/api/boards", "{\"programme\":\"%s\",\"name\":\"Strategic Board\"}".formatted(programme));
    }

    private Answer meeting(String board) {
        return engine().otherWriter("SECRETARY")
                .post("/api/meetings", "{\"board\":\"%s\",\"date\":\"%s\"}".formatted(board, LocalDate.now()));
    }

    private String account() {
        return id(engine().writer("ADMIN").post("/api/accounts", "{\"post\":\"Analyst\"}"));
    }

    private Answer change(String account, String command, String body) {
        return engine().writer("ADMIN").post("/api/accounts/" + account + "/" + command, body);
    }

    private void grant(String account) {
        change(account, "grant-role", "{\"role\":\"PROGRAMME_OFFICE\",\"everywhere\":true}")
                .ok();
    }

    /** Known on the other node already, which remembers for a moment what the account may. */
    private Api comesIn(String account) {
        String token = Newcomer.tokenOf(account, engine().writer("ADMIN"), engine().writes());
        Api other = engine().otherWriterWith(token);
        id(other.post("/api/programmes", named("Its own")));
        return other;
    }

    private static void refused(Answer answer, int status, String code) {
        String body = new String(answer.response().body());
        assertThat(answer.status()).as(body).isEqualTo(status);
        assertThat(answer.json().path("code").asString("")).as(body).isEqualTo(code);
    }

    @Test
    default void theDemosLoadRefusesNothing() {
        assertThat(engine().demoSaid()).contains("The demo is ready:", " 0 were refused.");
    }

    @RepeatedTest(TIMES)
    default void aWorkstreamIsOpenedInANewProgramme() {
        workstream(programme()).ok();
    }

    @RepeatedTest(TIMES)
    default void aBoardIsEstablishedInANewProgramme() {
        board(engine().otherWriter("OFFICE"), programme()).ok();
    }

    @RepeatedTest(TIMES)
    default void aMeetingOfANewBoardIsCalled() {
        meeting(id(board(engine().writer("OFFICE"), programme()))).ok();
    }

    @RepeatedTest(TIMES)
    default void aNewAccountIsAssignedAsOwner() {
        String workstream = id(workstream(programme()));
        String body = "{\"post\":\"Analyst\",\"account\":\"%s\"}".formatted(account());
        engine().otherWriter("OFFICE")
                .post("/api/workstreams/" + workstream + "/assign-owner", body)
                .ok();
    }

    @RepeatedTest(TIMES)
    default void aMeetingOfADissolvedBoardIsRefused() {
        String board = id(board(engine().writer("OFFICE"), programme()));
        meeting(board).ok();
        engine().writer("OFFICE")
                .post("/api/boards/" + board + "/dissolve-board", "{\"reason\":\"Merged\"}")
                .ok();
        refused(meeting(board), 409, "only-an-open-board-meets");
    }

    @RepeatedTest(TIMES)
    default void aWorkstreamInAClosedProgrammeIsRefused() {
        String programme = programme();
        workstream(programme).ok();
        engine().writer("OFFICE")
                .post("/api/programmes/" + programme + "/close-programme", "{\"reason\":\"Over\"}")
                .ok();
        refused(workstream(programme, "Too late"), 409, "only-an-open-programme-takes-workstreams");
    }

    @RepeatedTest(TIMES)
    default void anEntryOfASuspendedAccountIsRefused() {
        String account = account();
        grant(account);
        Api other = comesIn(account);
        change(account, "suspend-account", "{\"reason\":\"Left\"}").ok();
        refused(other.post("/api/programmes", named("Too late")), 401, "invalid-token");
        refused(other.get("/api/me"), 401, "invalid-token");
    }

    @RepeatedTest(TIMES)
    default void anEntryInAWithdrawnRoleIsRefused() {
        String account = account();
        grant(account);
        Api other = comesIn(account);
        change(account, "withdraw-role", "{\"role\":\"PROGRAMME_OFFICE\"}").ok();
        refused(other.post("/api/programmes", named("Too late")), 403, "forbidden");
        grant(account);
        id(other.post("/api/programmes", named("Granted again")));
    }

    @RepeatedTest(TIMES)
    default void aRevokedTokenLetsNobodyIn() {
        String account = account();
        grant(account);
        Api other = comesIn(account);
        String tokens = "/api/accounts/" + account + "/tokens";
        String token =
                engine().writer("ADMIN").get(tokens).ok().at("/items/0/id").asString();
        assertThat(engine().writer("ADMIN").delete(tokens + "/" + token).status())
                .isLessThan(300);
        refused(other.get("/api/me"), 401, "invalid-token");
    }
}
