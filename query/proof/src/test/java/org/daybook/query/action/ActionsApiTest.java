package org.daybook.query.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.TestReadSide;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ActionsApiTest {

    private static final String BOARD = "&board=" + Agreed.BOARD;
    private static final String JULY = "?on=2022-07-21";
    private static final Text WHY = new Text("Because");

    private final Agreed agreed = new Agreed();

    @Test
    void theTrackerListsOverdueActionsFirstAndEachByItsDay() {
        JsonNode answer = json("/api/actions" + JULY);
        assertThat(texts(answer))
                .containsExactly(
                        "Train managers", "Cost the scheme", "Survey joiners", "Write to the union", "Write the plan");
        assertThat(values(answer, "light")).containsExactly("OVERDUE", "OVERDUE", "NEXT_MEETING", "LATER", "NO_DATE");
        assertThat(answer.at("/items/0/daysOverdue").longValue()).isEqualTo(21);
        assertThat(answer.at("/items/2/due/nextMeeting").booleanValue()).isTrue();
        assertThat(answer.at("/items/2/dueBy").stringValue()).isEqualTo("2022-07-21");
        assertThat(answer.at("/items/1/number").stringValue()).isEqualTo("9");
        assertThat(answer.at("/items/1/meeting/day").stringValue()).isEqualTo("2022-04-21");
        assertThat(answer.at("/items/1/owners/0").stringValue()).isEqualTo("Director of HR");
        assertThat(answer.at("/items/3").has("meeting")).isFalse();
        assertThat(answer.get("counts").toString())
                .contains("\"all\":5", "\"overdue\":2", "\"nextMeeting\":1", "\"later\":1", "\"noDate\":1");
    }

    @Test
    void itIsFilteredAndSorted() {
        assertThat(texts(json("/api/actions" + JULY + "&due=overdue"))).hasSize(2);
        assertThat(texts(json("/api/actions" + JULY + "&due=next-meeting"))).hasSize(3);
        assertThat(texts(json("/api/actions" + JULY + "&due=no-date"))).containsExactly("Write the plan");
        assertThat(texts(json("/api/actions" + JULY + "&owner=director OF hr")))
                .containsExactly("Cost the scheme", "Survey joiners");
        assertThat(texts(json("/api/actions" + JULY + "&mine=true")))
                .containsExactly("Cost the scheme", "Survey joiners");
        assertThat(texts(json("/api/actions" + JULY + "&workstream=" + Agreed.WORKSTREAM + "&status=all")))
                .containsExactly("Move it");
        assertThat(texts(json("/api/actions" + JULY + "&status=taken-up"))).containsExactly("Move it");
        assertThat(texts(json("/api/actions" + JULY + BOARD))).hasSize(5);
        assertThat(texts(json("/api/actions" + JULY + "&board=" + Agreed.OTHER_BOARD)))
                .isEmpty();
        assertThat(texts(json("/api/actions" + JULY + "&programme=" + Agreed.PROGRAMME)))
                .hasSize(5);
        assertThat(texts(json("/api/actions" + JULY + "&sort=meeting")))
                .containsExactly(
                        "Write to the union", "Cost the scheme", "Train managers", "Survey joiners", "Write the plan");
        assertThat(texts(json("/api/actions" + JULY + "&sort=owner")))
                .startsWith("Cost the scheme", "Survey joiners", "Train managers");
        assertThatThrownBy(() -> json("/api/actions?status=late"))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("status"));
        assertRefused("/api/actions?board=" + Agreed.JULY, "unknown-board");
    }

    @Test
    void itIsReadPageByPage() {
        JsonNode first = json("/api/actions?limit=2&on=2022-07-21");
        assertThat(texts(first)).containsExactly("Train managers", "Cost the scheme");
        String next = first.get("next").stringValue();
        JsonNode second = json("/api/actions?limit=2&after=" + next);
        assertThat(texts(second)).containsExactly("Survey joiners", "Write to the union");
        assertThat(second.at("/counts/all").intValue()).isEqualTo(5);
        assertThat(json("/api/actions?limit=2&after=" + second.get("next").stringValue())
                        .has("next"))
                .isFalse();
        assertRefused("/api/actions?limit=2&due=overdue&after=" + next, "bad-cursor");
    }

    @Test
    void theFirstDateStaysInSightAndEveryMoveHasItsReason() {
        agreed.at(
                "2022-07-10",
                Agreed.COSTS,
                new ActionReported(new Text("A quote is missing"), Agreed.due("1 Sept 2022")));
        assertThat(json("/api/actions/" + Agreed.COSTS + "?on=2022-07-10")
                        .at("/action/laterDate/date/last")
                        .stringValue())
                .isEqualTo("2022-09-01");
        agreed.at("2022-07-12", Agreed.COSTS, new ActionRescheduled(Agreed.due("31 Aug 2022"), WHY));
        agreed.at("2022-07-13", Agreed.COSTS, new ActionRescheduled(Agreed.due("next meeting"), WHY));
        JsonNode answer = json("/api/actions/" + Agreed.COSTS + "?on=2022-07-13");
        assertThat(answer.at("/action/originalDue/date/last").stringValue()).isEqualTo("2022-07-15");
        assertThat(answer.at("/action/dueBy").stringValue()).isEqualTo("2022-07-21");
        assertThat(answer.at("/action/moves").intValue()).isEqualTo(2);
        assertThat(answer.at("/action/slippage").longValue()).isEqualTo(6);
        assertThat(answer.at("/action/report").stringValue()).isEqualTo("A quote is missing");
        assertThat(answer.at("/action").has("laterDate")).isFalse();
        assertThat(answer.at("/dates")).hasSize(3);
        assertThat(answer.at("/dates/1/reason").stringValue()).isEqualTo("Because");
        assertThat(answer.at("/version").longValue()).isEqualTo(3);
        assertThat(json("/api/actions/" + Agreed.COSTS + "?on=2022-07-11")
                        .at("/action/moves")
                        .intValue())
                .isZero();
        assertThat(json("/api/actions/" + Agreed.COSTS + "/history")
                        .get("items")
                        .toString())
                .contains("Action: due", "15 July 2022", "next meeting", "Because");
    }

    @Test
    void aDateThatWasRecordedWronglyIsPutRightAndIsNoMove() {
        agreed.at(
                "2022-07-12",
                Agreed.COSTS,
                new ActionRestated(
                        null, null, new Text("Cost both schemes"), List.of(), Agreed.due("15 Aug 2022"), WHY));
        JsonNode action = json("/api/actions/" + Agreed.COSTS + JULY).get("action");
        assertThat(action.get("text").stringValue()).isEqualTo("Cost both schemes");
        assertThat(action.get("moves").intValue()).isZero();
        assertThat(action.has("originalDue")).isFalse();
        assertThat(action.get("dueBy").stringValue()).isEqualTo("2022-08-15");
        assertThat(json("/api/actions/" + Agreed.COSTS + "?on=2022-07-11")
                        .at("/action/text")
                        .stringValue())
                .isEqualTo("Cost the scheme");
    }

    @Test
    void anActionNotedBeforeActionsHadStreamsGoesOnAsOne() {
        String id = ActionId.of(Agreed.NOTED).toString();
        JsonNode before = json("/api/actions/" + id);
        assertThat(before.has("version")).isFalse();
        assertThat(before.at("/action/open").booleanValue()).isFalse();
        assertThat(before.at("/action/noted/action").stringValue()).isEqualTo("n1");
        agreed.at(
                "2022-07-21",
                UUID.fromString(id),
                new ActionRaised(
                        new BoardId(Agreed.BOARD),
                        new ProgrammeId(Agreed.PROGRAMME),
                        new MeetingId(Agreed.JANUARY),
                        null,
                        null,
                        new Text("Write the plan"),
                        List.of(new ActionOwner(Agreed.HEAD, null)),
                        Agreed.due("next meeting"),
                        null,
                        Agreed.NOTED));
        agreed.at("2022-07-22", UUID.fromString(id), new ActionCompleted(new Text("Paper 4")));
        assertThat(texts(json("/api/actions?status=all")))
                .filteredOn("Write the plan"::equals)
                .hasSize(1);
        JsonNode after = json("/api/actions/" + id).get("action");
        assertThat(after.get("status").stringValue()).isEqualTo("DONE");
        assertThat(after.get("why").stringValue()).isEqualTo("Paper 4");
        assertThat(after.get("raisedOn").stringValue()).isEqualTo("2022-01-20");
        assertThat(json("/api/actions/" + id + "?on=2022-07-20")
                        .at("/action/status")
                        .stringValue())
                .isEqualTo("OPEN");
        assertThat(json("/api/actions?status=all&knownAt=2022-07-20T12:00:00Z&on=2022-07-20")
                        .get("items")
                        .toString())
                .contains("\"open\":false");
    }

    @Test
    void mattersArisingAreMadeByTheRecord() {
        agreed.at("2022-05-10", Agreed.TRAINING, new ActionPutOnHold(WHY));
        agreed.at("2022-06-10", Agreed.SURVEY, new ActionCompleted(new Text("Paper 3")));
        JsonNode july = json("/api/meetings/" + Agreed.JULY + "/matters-arising");
        assertThat(july.get("on").stringValue()).isEqualTo("2022-07-21");
        assertThat(july.get("since").stringValue()).isEqualTo("2022-04-21");
        assertThat(arising(july, "fresh")).containsExactly("Cost the scheme", "Write to the union");
        assertThat(arising(july, "carriedOver")).containsExactly("Write the plan");
        assertThat(july.at("/carriedOver/0/carriedOver").intValue()).isEqualTo(2);
        assertThat(arising(july, "onHold")).containsExactly("Train managers");
        assertThat(arising(july, "closed")).containsExactly("Survey joiners");
        JsonNode october = json("/api/meetings/" + Agreed.OCTOBER + "/matters-arising");
        assertThat(october.get("on").stringValue()).isEqualTo("2022-10-20");
        assertThat(arising(october, "carriedOver"))
                .containsExactly("Write the plan", "Cost the scheme", "Write to the union");
        assertThat(arising(october, "closed")).isEmpty();
        assertThat(json("/api/meetings/" + Agreed.JANUARY + "/matters-arising").get("fresh"))
                .isEmpty();
    }

    @Test
    void anActionThatWasOnlyNotedHasNoEntriesOfItsOwn() {
        assertThat(json("/api/actions/" + ActionId.of(Agreed.NOTED) + "/history?on=2022-12-31")
                        .get("items"))
                .isEmpty();
        assertRefused("/api/actions/" + Agreed.BOARD + "/history", "unknown-action");
    }

    @Test
    void whatCannotBeReadDoesNotExist() {
        assertRefused("/api/actions/" + Agreed.BOARD, "unknown-action");
        assertRefused("/api/actions/" + Agreed.COSTS + "?on=2022-04-20", "not-there-then");
        Set<ProgrammeId> elsewhere = Set.of(new ProgrammeId(UUID.randomUUID()));
        assertThat(texts(read(ask(Role.BOARD, elsewhere, "/api/actions?status=all"))))
                .isEmpty();
        for (String id :
                List.of(Agreed.COSTS.toString(), ActionId.of(Agreed.NOTED).toString())) {
            assertThatThrownBy(() -> ask(Role.BOARD, elsewhere, "/api/actions/" + id))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Rejection.class, r -> assertThat(r.code()).isEqualTo("unknown-action"));
        }
    }

    private static List<String> arising(JsonNode answer, String group) {
        return answer.get(group)
                .valueStream()
                .map(one -> one.at("/action/text").stringValue())
                .toList();
    }

    private static List<String> texts(JsonNode answer) {
        return values(answer, "text");
    }

    private static List<String> values(JsonNode answer, String name) {
        return answer.get("items")
                .valueStream()
                .map(item -> item.get(name).stringValue())
                .toList();
    }

    private static JsonNode json(String path) {
        return read(ask(Role.BOARD, Set.of(), path));
    }

    private static JsonNode read(String answer) {
        return Json.mapper().readTree(answer);
    }

    private static String ask(Role role, Set<ProgrammeId> programmes, String path) {
        try {
            return TestReadSide.as(role, programmes)
                    .perform(get(path))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String path, String code) {
        assertThatThrownBy(() -> json(path)).rootCause().isInstanceOfSatisfying(Rejection.class, r -> assertThat(
                        r.code())
                .isEqualTo(code));
    }
}
