package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Boards and their meetings: papers tabled, decisions taken there, minutes approved, actions taken up. */
interface MeetingBehaviour {

    RunningEngine engine();

    private String opened(String role, String path, String body) {
        return engine().writer(role).post(path, body).ok().get("id").asString();
    }

    private String programme() {
        return opened("OFFICE", "/api/programmes", "{\"name\":\"Governed " + UUID.randomUUID() + "\"}");
    }

    private String workstream(String programme) {
        return opened(
                "OFFICE",
                "/api/workstreams",
                "{\"programme\":\"" + programme + "\",\"name\":\"Line " + UUID.randomUUID() + "\"}");
    }

    private static String establishing(String programme, String name) {
        return """
                {"programme": "%s", "name": "%s", "cadence": "quarterly", "members": ["Assistant Commissioner"]}
                """
                .formatted(programme, name);
    }

    private String board(String programme) {
        return opened("OFFICE", "/api/boards", establishing(programme, "Strategic Board"));
    }

    private String meeting(String role, String board, String date) {
        String body = "{\"board\":\"%s\",\"date\":\"%s\",\"agenda\":[\"Minutes\",\"Slides\"]}";
        return opened(role, "/api/meetings", body.formatted(board, date));
    }

    private void done(String role, String path, String body) {
        engine().otherWriter(role).post(path, body).ok();
    }

    private Answer asked(String role, String path, String body) {
        return engine().writer(role).post(path, body);
    }

    private static void assertRefused(Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
    }

    private JsonNode read(String path) {
        return engine().reader("BOARD").get(path).ok();
    }

    /** A workstream whose first update asks for a decision. */
    private String reported(String programme) {
        String id = workstream(programme);
        String workstream = "/api/workstreams/" + id;
        done("OFFICE", workstream + "/request-decision", "{\"decision\":\"q1\",\"question\":\"May it be funded?\"}");
        done("OFFICE", workstream + "/submit-update", "{\"reportingDate\":\"" + LocalDate.now() + "\"}");
        done("OFFICE", workstream + "/submit-update", "{\"reportingDate\":\"" + LocalDate.now() + "\"}");
        return id;
    }

    private static String tabling(String workstream, int update) {
        return "{\"workstream\":\"%s\",\"update\":%d}".formatted(workstream, update);
    }

    private static String deciding(String meeting, int update) {
        String body =
                """
                {"decision": "q1", "outcome": "APPROVED", "minute": "Approved, once.", "update": %d, "meeting": "%s"}
                """;
        return body.formatted(update, meeting);
    }

    @Test
    default void aMeetingIsCalledHeldMinutedAndItsActionsAreTakenUp() {
        String programme = programme();
        String board = board(programme);
        String line = reported(programme);
        String workstream = "/api/workstreams/" + line;
        String id = meeting("OFFICE", board, "2022-04-28");
        String meeting = "/api/meetings/" + id;
        done("OFFICE", meeting + "/table-paper", tabling(line, 1));
        done("SECRETARY", meeting + "/hold-meeting", "{\"attendees\":[\"Assistant Commissioner\"]}");
        assertRefused(
                asked("SECRETARY", workstream + "/record-decision", deciding(id, 2)),
                422,
                "update-seen-was-tabled",
                "update");
        done("SECRETARY", workstream + "/record-decision", deciding(id, 1));
        done("SECRETARY", meeting + "/record-minutes", "{\"minutes\":\"1. Agreed.\\n\\n2. It is funded.\"}");
        String next = meeting("SECRETARY", board, "2022-07-28");
        done("SECRETARY", meeting + "/approve-minutes", "{\"atMeeting\":\"" + next + "\"}");
        done("SECRETARY", meeting + "/note-action", "{\"action\":\"a1\",\"text\":\"Tell HR\",\"by\":\"Head of HR\"}");
        done("OFFICE", workstream + "/plan-next-step", "{\"nextStep\":\"n1\",\"text\":\"HR is told\"}");
        String link = "{\"action\":\"a1\",\"takenUpBy\":{\"workstream\":\"%s\",\"entry\":%d}}";
        assertRefused(
                asked("SECRETARY", meeting + "/take-up-action", link.formatted(line, 4)),
                422,
                "action-is-taken-up-by-a-next-step-or-deliverable",
                "takenUpBy");
        Answer last = asked("SECRETARY", meeting + "/take-up-action", link.formatted(line, 5));
        assertThat(last.header("ETag")).isEqualTo("\"6\"");
        assertThat(last.ok().at("/entries/0/thing").asString()).isEqualTo("a1");

        JsonNode shown = read(meeting + "?atLeast=6").get("meeting");
        assertThat(shown.at("/board/name").asString()).isEqualTo("Strategic Board");
        assertThat(shown.at("/agenda/1").asString()).isEqualTo("Slides");
        assertThat(shown.at("/heldOn").asString()).isEqualTo("2022-04-28");
        assertThat(shown.at("/papers/0/update").asInt()).isEqualTo(1);
        assertThat(shown.at("/papers/0/digest").asString())
                .isEqualTo(shown.at("/decisions/0/updateSeen/digest").asString())
                .isNotEmpty();
        assertThat(shown.get("decisions")).hasSize(1);
        assertThat(shown.at("/decisions/0/question").asString()).isEqualTo("May it be funded?");
        assertThat(shown.at("/decisions/0/outcome").asString()).isEqualTo("APPROVED");
        assertThat(shown.get("approved").asBoolean()).isTrue();
        assertThat(shown.get("approvedOn").asString()).isEqualTo("2022-07-28");
        assertThat(shown.at("/actions/0/takenUpBy/title").asString()).isEqualTo("Next step planned");
        JsonNode decision = read("/api/decisions?programme=" + programme).at("/items/0");
        assertThat(decision.get("meeting").asString()).isEqualTo(id);
    }

    String AGENDA =
            """
            {"items": [{"heading": "Apologies", "kind": "APOLOGIES"},
                       {"heading": "Award", "kind": "DECISION", "presenter": "Director of HR", "allotted": 15},
                       {"heading": "Any other business", "kind": "OTHER_BUSINESS"}]}
            """;

    @Test
    default void aMeetingIsRunItemByItemFromItsAgendaToItsFrozenMinutes() {
        String board = board(programme());
        String id = meeting("SECRETARY", board, "2022-04-28");
        String meeting = "/api/meetings/" + id;
        done("SECRETARY", meeting + "/set-agenda", AGENDA);
        done("SECRETARY", meeting + "/set-meeting-details", "{\"start\":\"14:00\",\"publicity\":\"PUBLIC\"}");
        String document =
                "{\"title\":\"Budget\",\"link\":{\"url\":\"https://www.example.gov.uk/7\",\"label\":\"Budget\"},"
                        + "\"item\":\"i4\"%s}";
        done("SECRETARY", meeting + "/send-out-agenda", "{}");
        assertRefused(
                asked("SECRETARY", meeting + "/table-document", document.formatted("")),
                422,
                "paper-tabled-once-the-agenda-is-out-says-why-it-is-late",
                "late");
        done("OFFICE", meeting + "/table-document", document.formatted(",\"late\":\"Figures were missing\""));
        done(
                "SECRETARY",
                meeting + "/add-agenda-item",
                "{\"heading\":\"Flood\",\"after\":\"i4\",\"urgency\":\"The river is rising\"}");
        done("SECRETARY", meeting + "/hold-meeting", "{}");
        String attendance = "{\"post\":\"%s\",\"presence\":\"%s\"%s}";
        done("SECRETARY", meeting + "/record-attendance", attendance.formatted("Chair", "APOLOGIES", ""));
        done(
                "SECRETARY",
                meeting + "/record-attendance",
                attendance.formatted("Head of HR", "PRESENT", ",\"left\":\"i5\""));
        done("SECRETARY", meeting + "/record-quorum", "{\"quorate\":false,\"item\":\"i5\"}");
        done(
                "SECRETARY",
                meeting + "/declare-interest",
                "{\"post\":\"Head of HR\",\"item\":\"i4\",\"nature\":\"PECUNIARY\",\"conduct\":[\"LEFT\"]}");
        done("SECRETARY", meeting + "/record-minute", "{\"item\":\"i4\",\"narrative\":\"It was awarded.\"}");
        done("SECRETARY", meeting + "/draft-minutes", "{}");
        done("SECRETARY", meeting + "/circulate-minutes", "{}");
        done(
                "SECRETARY",
                meeting + "/amend-minute",
                "{\"item\":\"i4\",\"narrative\":\"It was agreed to award it.\",\"reason\":\"Clearer\"}");
        assertRefused(
                asked("SECRETARY", meeting + "/record-attendance", attendance.formatted("Chair", "PRESENT", "")),
                422,
                "correction-of-drafted-minutes-says-why",
                "reason");
        done(
                "SECRETARY",
                meeting + "/record-attendance",
                attendance.formatted("Chair", "PRESENT", ",\"reason\":\"A wrong apology\""));
        JsonNode draft = read(meeting + "?atLeast=15").get("meeting");
        assertThat(draft.at("/progress/stage").asString()).isEqualTo("CIRCULATED");
        assertThat(draft.at("/progress/text/minutes/1/narrative").asString()).isEqualTo("It was agreed to award it.");
        assertThat(draft.at("/items/2/number").asString()).isEqualTo("2A");
        assertThat(draft.at("/items/2/sentOut").asBoolean()).isFalse();
        assertThat(draft.at("/items/2/present").asInt()).isEqualTo(2);
        assertThat(draft.at("/items/1/papers/0").asInt()).isEqualTo(1);
        assertThat(draft.at("/papers/0/late").asString()).isEqualTo("Figures were missing");
        assertThat(draft.at("/attendance/0/presence").asString()).isEqualTo("PRESENT");
        assertThat(draft.at("/quorum/0/counted").asInt()).isEqualTo(0);
        assertThat(draft.at("/details/startsAt").asString()).isEqualTo("2022-04-28T13:00:00Z");
        assertThat(engine().reader("BOARD").get(meeting + "/minutes").status()).isEqualTo(404);

        done(
                "SECRETARY",
                meeting + "/approve-minutes",
                "{\"approvedOn\":\"2022-07-28\",\"subjectTo\":\"a correction to minute 2\"}");
        JsonNode approved = read(meeting + "?atLeast=16").get("meeting");
        Answer frozen = engine().reader("BOARD").get(meeting + "/minutes");
        assertThat(frozen.ok().at("/subjectTo").asString()).isEqualTo("a correction to minute 2");
        assertThat(frozen.ok().at("/attendance/0/post").asString()).isEqualTo("Chair");
        assertThat(frozen.header("Daybook-Digest"))
                .isEqualTo(approved.at("/progress/digest").asString())
                .isNotEmpty();
        assertRefused(
                asked("SECRETARY", meeting + "/strike-attendance", "{\"attendee\":\"a1\",\"reason\":\"No\"}"),
                409,
                "meeting-takes-entries-until-its-minutes-are-approved",
                "");
    }

    @Test
    default void aDecisionIsTakenAtAMeetingOfTheProgrammeThatWasNotCancelled() {
        String programme = programme();
        String board = board(programme);
        String workstream = "/api/workstreams/" + reported(programme) + "/record-decision";
        String elsewhere = meeting("SECRETARY", board(programme()), "2022-04-28");
        String unknown = UUID.randomUUID().toString();
        for (String other : new String[] {elsewhere, unknown}) {
            assertRefused(
                    asked("SECRETARY", workstream, deciding(other, 1)),
                    422,
                    "decision-is-taken-at-a-meeting-of-the-programme",
                    "meeting");
        }
        String cancelled = meeting("SECRETARY", board, "2022-04-28");
        done("SECRETARY", "/api/meetings/" + cancelled + "/cancel-meeting", "{\"reason\":\"No quorum\"}");
        assertRefused(
                asked("SECRETARY", workstream, deciding(cancelled, 1)),
                409,
                "nothing-is-decided-at-a-cancelled-meeting",
                "meeting");
    }

    @Test
    default void theBoardsOfAProgrammeDifferInNameAndAreFoundInTheList() {
        String programme = programme();
        String board = board(programme);
        assertRefused(
                asked("OFFICE", "/api/boards", establishing(programme, "STRATEGIC  board")),
                409,
                "boards-of-a-programme-differ-in-name",
                "name");
        board(programme());
        done("OFFICE", "/api/boards/" + board + "/seat-member", "{\"post\":\"Director of HR\"}");
        done("OFFICE", "/api/boards/" + board + "/dissolve-board", "{\"reason\":\"Merged\"}");
        String again = board(programme);
        assertRefused(
                asked("OFFICE", "/api/meetings", "{\"board\":\"" + board + "\",\"date\":\"2022-04-28\"}"),
                409,
                "only-an-open-board-meets",
                "board");
        JsonNode listed = read("/api/boards?programme=" + programme + "&atLeast=" + again + ":0")
                .get("items");
        assertThat(listed).hasSize(2);
        assertThat(listed.at("/0/state").asString()).isEqualTo("DISSOLVED");
        assertThat(listed.at("/0/members").toString()).contains("Assistant Commissioner", "Director of HR");
        JsonNode history = read("/api/boards/" + board + "/history").get("items");
        assertThat(history.at("/0/why").asString()).isEqualTo("Merged");
        assertThat(history.at("/1/changes/0/what").asString()).isEqualTo("Board: members");
        assertThat(history.at("/1/changes/0/after").asString()).isEqualTo("Assistant Commissioner, Director of HR");
    }

    @Test
    default void whoMayNotCannot() {
        String programme = programme();
        String board = board(programme);
        String meeting = "/api/meetings/" + meeting("SECRETARY", board, "2022-04-28");
        assertThat(asked("SECRETARY", "/api/boards", establishing(programme, "Other"))
                        .status())
                .isEqualTo(403);
        assertThat(asked("OFFICE", meeting + "/hold-meeting", "{}").status()).isEqualTo(403);
        assertThat(asked("OWNER", meeting + "/hold-meeting", "{}").status()).isEqualTo(403);
        assertThat(asked("AUDITOR", meeting + "/hold-meeting", "{}").status()).isEqualTo(403);
    }
}
