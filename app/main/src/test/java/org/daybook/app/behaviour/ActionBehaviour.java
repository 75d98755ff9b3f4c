package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Actions of boards: raised from a minute, moved, taken into a workstream, done; old ones go on. */
interface ActionBehaviour {

    RunningEngine engine();

    private String opened(String role, String path, String body) {
        return engine().writer(role).post(path, body).ok().get("id").asString();
    }

    private void done(String role, String path, String body) {
        engine().otherWriter(role).post(path, body).ok();
    }

    private JsonNode read(String path) {
        return engine().reader("BOARD").get(path).ok();
    }

    private String programme() {
        return opened("OFFICE", "/api/programmes", "{\"name\":\"Acting " + UUID.randomUUID() + "\"}");
    }

    private String board(String programme) {
        return opened("OFFICE", "/api/boards", "{\"programme\":\"" + programme + "\",\"name\":\"Strategic Board\"}");
    }

    private String meeting(String board, String date) {
        return opened("SECRETARY", "/api/meetings", "{\"board\":\"%s\",\"date\":\"%s\"}".formatted(board, date));
    }

    private static String raising(String board, String meeting, String due) {
        String body =
                """
                {"board": "%s", "meeting": "%s", "number": "60/17", "text": "Cost the scheme",
                 "owners": [{"post": "Director of HR"}, {"post": "Head of Learning"}], "due": "%s"}
                """;
        return body.formatted(board, meeting, due);
    }

    @Test
    default void anActionIsRaisedMovedTakenIntoAWorkstreamAndDone() {
        String programme = programme();
        String board = board(programme);
        String april = meeting(board, "2022-04-28");
        done("SECRETARY", "/api/meetings/" + april + "/hold-meeting", "{}");
        String july = meeting(board, "2022-07-28");
        Answer ambiguous = engine().writer("SECRETARY").post("/api/actions", raising(board, april, "5/12"));
        assertThat(ambiguous.status()).isEqualTo(422);
        assertThat(ambiguous.json().get("code").asString()).isEqualTo("ambiguous-date");
        JsonNode receipt = engine().writer("SECRETARY")
                .post("/api/actions", raising(board, april, "14 May 2022"))
                .ok();
        assertThat(receipt.at("/dates/0/field").asString()).isEqualTo("due");
        assertThat(receipt.at("/dates/0/last").asString()).isEqualTo("2022-05-14");
        String action = "/api/actions/" + receipt.get("id").asString();
        done(
                "SECRETARY",
                action + "/reschedule-action",
                "{\"due\":\"next meeting\",\"reason\":\"A quote is missing\"}");
        String workstream =
                opened("OFFICE", "/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"Line\"}");
        done(
                "OFFICE",
                "/api/workstreams/" + workstream + "/plan-next-step",
                "{\"nextStep\":\"n1\",\"text\":\"Costs\"}");
        done(
                "OFFICE",
                action + "/link-action",
                "{\"takenUpBy\":{\"workstream\":\"%s\",\"entry\":1}}".formatted(workstream));
        JsonNode shown = read(action + "?atLeast=2").get("action");
        assertThat(shown.at("/originalDue/date/last").asString()).isEqualTo("2022-05-14");
        assertThat(shown.at("/due/nextMeeting").asBoolean()).isTrue();
        assertThat(shown.at("/takenUpBy/title").asString()).isEqualTo("Next step planned");
        done("SECRETARY", action + "/complete-action", "{\"outcome\":\"Paper 4\"}");
        JsonNode listed = read("/api/actions?status=all&programme=" + programme + "&atLeast="
                        + receipt.get("id").asString() + ":3")
                .at("/items/0");
        assertThat(listed.get("status").asString()).isEqualTo("DONE");
        assertThat(listed.get("number").asString()).isEqualTo("60/17");
        assertThat(read("/api/actions?programme=" + programme).get("items")).isEmpty();
        assertThat(read("/api/meetings/" + july + "/matters-arising").get("fresh"))
                .isNotNull();
    }

    @Test
    default void anActionNotedAtAMeetingGoesOnOnceHoweverOftenItIsSent() {
        String programme = programme();
        String board = board(programme);
        String meeting = meeting(board, "2022-04-28");
        done("SECRETARY", "/api/meetings/" + meeting + "/hold-meeting", "{}");
        done(
                "SECRETARY",
                "/api/meetings/" + meeting + "/note-action",
                "{\"action\":\"a1\",\"text\":\"Tell HR\",\"by\":\"Head of HR\"}");
        String body =
                """
                {"board": "%s", "text": "Tell HR", "owners": [{"post": "Head of HR"}], "due": "next meeting",
                 "from": {"meeting": "%s", "action": "a1"}}
                """
                        .formatted(board, meeting);
        String id = opened("SECRETARY", "/api/actions", body);
        Answer again = engine().writer("SECRETARY").post("/api/actions", body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asString()).isEqualTo("id-is-taken");
        done("SECRETARY", "/api/actions/" + id + "/complete-action", "{}");
        JsonNode items = read("/api/actions?status=all&programme=" + programme + "&atLeast=" + id + ":1")
                .get("items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/id").asString()).isEqualTo(id);
        assertThat(items.at("/0/status").asString()).isEqualTo("DONE");
    }

    @Test
    default void whoMayNotArrangeActionsCannot() {
        String board = board(programme());
        String meeting = meeting(board, "2022-04-28");
        String body = raising(board, meeting, "TBC");
        for (String role : new String[] {"OWNER", "BOARD", "AUDITOR"}) {
            assertThat(engine().writer(role).post("/api/actions", body).status())
                    .isEqualTo(403);
        }
        String action = "/api/actions/" + opened("SECRETARY", "/api/actions", body);
        Answer owner = engine().writer("OWNER").post(action + "/complete-action", "{}");
        assertThat(owner.status()).isEqualTo(403);
        assertThat(owner.json().get("code").asString()).isEqualTo("only-an-owner-of-the-action-may-report");
    }
}
