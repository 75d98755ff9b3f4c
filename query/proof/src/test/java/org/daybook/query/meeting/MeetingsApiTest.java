package org.daybook.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daybook.query.TestReadSide;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MeetingsApiTest {

    private static final String BOARD = "/api/boards/" + Convened.BOARD;
    private static final String MEETING = "/api/meetings/" + Convened.MEETING;

    private final Convened convened = new Convened();

    @Test
    void aBoardIsReadAsOfADay() {
        JsonNode then = json(BOARD + "?on=2022-07-31").get("board");
        assertThat(then.at("/name").stringValue()).isEqualTo("Strategic Board");
        assertThat(then.at("/termsOfReference").stringValue()).isEqualTo("It decides.");
        assertThat(then.at("/cadence").stringValue()).isEqualTo("quarterly");
        assertThat(then.at("/members").toString()).isEqualTo("[\"Assistant Commissioner\"]");
        assertThat(then.at("/programme/name").stringValue()).isEqualTo("Equality & Inclusion");
        JsonNode now = json(BOARD);
        assertThat(now.at("/board/members")).hasSize(2);
        assertThat(now.at("/version").intValue()).isEqualTo(1);
        JsonNode dissolved = json("/api/boards/" + Convened.OTHER_BOARD).get("board");
        assertThat(dissolved.at("/state").stringValue()).isEqualTo("DISSOLVED");
        assertThat(dissolved.at("/dissolvedOn").stringValue()).isEqualTo("2022-08-02");
        assertThat(dissolved.at("/why").stringValue()).isEqualTo("Merged");
    }

    @Test
    void theListOfBoardsLeavesOutTheTermsOfReference() {
        JsonNode items = json("/api/boards?programme=" + Convened.PROGRAMME).get("items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/1/state").stringValue()).isEqualTo("DISSOLVED");
        assertThat(items.at("/0/establishedOn").stringValue()).isEqualTo("2022-04-01");
        assertThat(items.at("/0").has("termsOfReference")).isFalse();
        assertThat(json("/api/boards?on=2022-03-31").get("items")).isEmpty();
        JsonNode first = json("/api/boards?limit=1");
        assertThat(json("/api/boards?limit=1&after=" + first.get("next").stringValue())
                        .at("/items/0/name")
                        .stringValue())
                .isEqualTo("Delivery Board");
    }

    @Test
    void aMeetingShowsItsAgendaItsPapersAndWhatWasDecidedThere() {
        JsonNode meeting = json(MEETING + "?on=2022-04-30").get("meeting");
        assertThat(meeting.at("/board/name").stringValue()).isEqualTo("Strategic Board");
        assertThat(meeting.at("/date").stringValue()).isEqualTo("2022-04-28");
        assertThat(meeting.at("/originalDate").stringValue()).isEqualTo("2022-04-21");
        assertThat(meeting.at("/agenda/0").stringValue()).isEqualTo("Slides");
        assertThat(meeting.at("/papers/0").toString())
                .contains("Leadership & Culture", "\"update\":1", "ZGlnZXN0", "\"tabledOn\":\"2022-04-12\"");
        assertThat(meeting.at("/attendees/0").stringValue()).isEqualTo("Assistant Commissioner");
        assertThat(meeting.get("decisions")).hasSize(2);
        assertThat(meeting.at("/decisions/0").toString())
                .contains("May it be funded?", "DEFERRED", "Costs missing.", "\"version\":3");
        assertThat(meeting.has("minutes")).isFalse();
        assertThat(meeting.get("approved").booleanValue()).isFalse();
        assertThat(json(MEETING + "?on=2022-04-27").at("/meeting/state").stringValue())
                .isEqualTo("SCHEDULED");
    }

    @Test
    void whatWasDeferredThereStaysDeferredThereWhenItIsDecidedElsewhere() {
        assertThat(json(MEETING).at("/meeting/decisions/0/outcome").stringValue())
                .isEqualTo("DEFERRED");
        JsonNode next = json("/api/meetings/" + Convened.NEXT).at("/meeting/decisions");
        assertThat(next).hasSize(1);
        assertThat(next.at("/0/minute").stringValue()).isEqualTo("Funded.");
        assertThat(json("/api/decisions").at("/items/0/meeting").stringValue()).isEqualTo(Convened.NEXT.toString());
        assertThat(json("/api/decisions?on=2022-04-28").at("/items/0/meeting").stringValue())
                .isEqualTo(Convened.MEETING.toString());
    }

    @Test
    void aCorrectedDecisionIsShownAsItsCorrectionSays() {
        Replacement elsewhere = new Replacement(
                Convened.decided("q2", "Agreed in July.", DecisionOutcome.APPROVED, Convened.NEXT),
                LocalDate.parse("2022-07-28"));
        convened.at("2022-09-01", Convened.WORKSTREAM, new EntryCorrected(4L, elsewhere, new Text("Wrong meeting")));
        assertThat(json(MEETING).at("/meeting/decisions")).hasSize(1);
        assertThat(json(MEETING + "?knownAt=2022-08-31T00:00:00Z").at("/meeting/decisions"))
                .hasSize(2);
        JsonNode next = json("/api/meetings/" + Convened.NEXT).at("/meeting/decisions");
        assertThat(next).hasSize(2);
        assertThat(next.toString()).contains("Agreed in July.");
        convened.at("2022-09-02", Convened.WORKSTREAM, new EntryCorrected(4L, null, new Text("Never decided")));
        assertThat(json("/api/meetings/" + Convened.NEXT).at("/meeting/decisions"))
                .hasSize(1);
    }

    @Test
    void minutesAreApprovedAndActionsTakenUp() {
        JsonNode meeting = json(MEETING).get("meeting");
        assertThat(meeting.at("/minutes").stringValue()).isEqualTo("1. Agreed.");
        assertThat(meeting.at("/approved").booleanValue()).isTrue();
        assertThat(meeting.at("/approvedOn").stringValue()).isEqualTo("2022-07-28");
        assertThat(meeting.at("/approvedAt").stringValue()).isEqualTo(Convened.NEXT.toString());
        assertThat(meeting.at("/actions/0").toString())
                .contains("Cost it", "Director of HR", "Next step planned", "\"takenUpOn\":\"2022-05-10\"");
        assertThat(meeting.at("/actions/1").has("takenUpBy")).isFalse();
        JsonNode before = json(MEETING + "?on=2022-05-09").get("meeting");
        assertThat(before.at("/actions/0").has("takenUpBy")).isFalse();
        assertThat(before.at("/approved").booleanValue()).isFalse();
    }

    @Test
    void meetingsAreListedByBoardAndProgramme() {
        JsonNode items = json("/api/meetings?board=" + Convened.BOARD).get("items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/papers").intValue()).isEqualTo(1);
        assertThat(items.at("/0/openActions").intValue()).isEqualTo(1);
        assertThat(items.at("/0/approved").booleanValue()).isTrue();
        assertThat(items.at("/1/state").stringValue()).isEqualTo("SCHEDULED");
        assertThat(items.at("/1/board/name").stringValue()).isEqualTo("Strategic Board");
        assertThat(json("/api/meetings?board=" + Convened.OTHER_BOARD).get("items"))
                .isEmpty();
        assertThat(json("/api/meetings?programme=" + Convened.PROGRAMME).get("items"))
                .hasSize(2);
        String page = "/api/meetings?limit=1&board=" + Convened.BOARD;
        String next = json(page).get("next").stringValue();
        assertThat(json(page + "&after=" + next).at("/items/0/id").stringValue())
                .isEqualTo(Convened.NEXT.toString());
        assertRefused("/api/meetings?limit=1&after=" + next, "bad-cursor");
    }

    @Test
    void theHistorySaysBeforeAndAfterInWords() {
        String all = json(MEETING + "/history").get("items").toString();
        assertThat(all)
                .contains("Meeting: date", "21 April 2022", "28 April 2022", "Easter")
                .contains("Meeting: paper", "Update 1 of workstream " + Convened.WORKSTREAM)
                .contains("Meeting: held", "28 April 2022, attended by Assistant Commissioner")
                .contains("Action a1", "Cost it (Director of HR)")
                .contains("Action a1: taken up by", "entry 5 of workstream " + Convened.WORKSTREAM)
                .contains("Minutes approved", "28 July 2022");
        assertThat(json(BOARD + "/history").at("/items/0/changes/0").toString())
                .contains("Board: members", "Assistant Commissioner, Director of HR");
    }

    @Test
    void aVersionThatMustShowIsWaitedFor() {
        assertThat(json(MEETING + "?atLeast=8").at("/version").intValue()).isEqualTo(8);
        assertRefused(MEETING + "?atLeast=9", "view-behind");
        assertThat(json("/api/boards?atLeast=" + Convened.BOARD + ":1").get("items"))
                .hasSize(2);
    }

    @Test
    void whatCannotBeReadDoesNotExist() {
        assertRefused("/api/boards/" + Convened.MEETING, "unknown-board");
        assertRefused("/api/meetings/" + Convened.BOARD, "unknown-meeting");
        assertRefused("/api/meetings?board=" + Convened.MEETING, "unknown-board");
        assertRefused(BOARD + "?on=2022-03-31", "not-there-then");
        assertRefused(MEETING + "?on=2022-03-31", "not-there-then");
        for (String path : new String[] {BOARD, BOARD + "/history", MEETING, MEETING + "/history"}) {
            assertThatThrownBy(() -> ask(Role.ADMIN, path))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Rejection.class, r -> assertThat(r.code()).startsWith("unknown-"));
        }
    }

    private static JsonNode json(String path) {
        try {
            return Json.mapper().readTree(ask(Role.BOARD, path));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(Role role, String path) throws Exception {
        return TestReadSide.as(role)
                .perform(get(path))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String path, String code) {
        assertThatThrownBy(() -> json(path)).rootCause().isInstanceOfSatisfying(Rejection.class, r -> assertThat(
                        r.code())
                .isEqualTo(code));
    }
}
