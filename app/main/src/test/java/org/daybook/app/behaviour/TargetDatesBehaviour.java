package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.behaviour.Papers.items;

import java.util.List;
import java.util.UUID;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Target dates in use: what was misread is put right and has not slipped, and none escapes for want of a day. */
interface TargetDatesBehaviour {

    RunningEngine engine();

    /** A workstream of a programme of its own that allows one move without a decision. */
    private String workstream(String programme) {
        String body = "{\"programme\":\"" + programme + "\",\"name\":\"Dates\"}";
        return "/api/workstreams/"
                + office("/api/workstreams", body).ok().get("id").asString();
    }

    private String programme() {
        String programme = office("/api/programmes", "{\"name\":\"Dates " + UUID.randomUUID() + "\"}")
                .ok()
                .get("id")
                .asString();
        office("/api/programmes/" + programme + "/set-rescheduling-rule", "{\"movesAllowed\":1}")
                .ok();
        return programme;
    }

    private Answer office(String path, String body) {
        return engine().writer("OFFICE").post(path, body);
    }

    private Answer promise(String workstream, String id, String date) {
        return office(
                workstream + "/add-deliverable",
                "{\"deliverable\":\"%s\",\"description\":\"Report\",\"targetDate\":\"%s\"}".formatted(id, date));
    }

    private Answer reschedule(String workstream, String date) {
        return office(
                workstream + "/reschedule-deliverable",
                "{\"deliverable\":\"d1\",\"targetDate\":\"%s\",\"reason\":\"Why\"}".formatted(date));
    }

    private Answer correct(String workstream, long entry, String replacement) {
        return office(
                workstream + "/correct-entry", "{\"entry\":%d,\"reason\":\"A slip\"%s}".formatted(entry, replacement));
    }

    private List<JsonNode> listed(String list, String programme, Answer after) {
        JsonNode receipt = after.ok();
        String atLeast = receipt.get("id").asString() + ":"
                + receipt.at("/entries/0/version").asLong();
        return items(engine().reader("OFFICE")
                        .get("/api/" + list + "?programme=" + programme + "&atLeast=" + atLeast)
                        .ok()
                        .get("items"))
                .toList();
    }

    @Test
    default void aMisreadDateIsCorrectedAndHasNotSlipped() {
        String programme = programme();
        String workstream = workstream(programme);
        promise(workstream, "d1", "Q3 2027").ok();
        Answer corrected = correct(
                workstream,
                1,
                ",\"replacement\":{\"command\":\"add-deliverable\",\"body\":{\"description\":\"Report\","
                        + "\"targetDate\":\"Q3 2027/28\"}}");
        assertThat(listed("slippage", programme, corrected)).isEmpty();
        JsonNode deliverable =
                engine().reader("OFFICE").get(workstream + "/slide").ok().at("/slide/deliverables/0");
        assertThat(deliverable.get("id").asString()).isEqualTo("d1");
        assertThat(deliverable.at("/targetDate/first").asString()).isEqualTo("2027-10-01");
        assertThat(deliverable.get("timesMoved").asInt()).isZero();
        JsonNode before =
                engine().reader("OFFICE").get(workstream + "/history/1").ok();
        assertThat(before.at("/slide/deliverables/0/targetDate/first").asString())
                .isEqualTo("2027-07-01");
    }

    @Test
    default void anotherSpellingAndAFirstDateUseUpNoMove() {
        String workstream = workstream(programme());
        promise(workstream, "d1", "When the funding is agreed").ok();
        reschedule(workstream, "06/27").ok();
        reschedule(workstream, "June 2027").ok();
        reschedule(workstream, "09/27").ok();
        Answer refused = reschedule(workstream, "TBC");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString())
                .isEqualTo("target-date-may-move-only-as-often-as-the-programme-allows");
    }

    @Test
    default void whatRestsOnAnOpeningIsNamedWhenItIsToBeVoided() {
        String workstream = workstream(programme());
        promise(workstream, "d1", "06/27").ok();
        office(workstream + "/complete-deliverable", "{\"deliverable\":\"d1\"}").ok();
        Answer refused = correct(workstream, 1, "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asString()).contains("The later entry 2");
        correct(workstream, 2, "").ok();
        correct(workstream, 1, "").ok();
        Answer again = correct(workstream, 3, "");
        assertThat(again.json().get("detail").asString()).contains("correct entry 2 again");
    }

    @Test
    default void anOpenDeliverableWithoutADateOrOnlySaidToBeCompleteIsAnException() {
        String programme = programme();
        String workstream = workstream(programme);
        promise(workstream, "d1", "Sometime in spring").ok();
        promise(workstream, "d2", "Ongoing").ok();
        Answer last = promise(workstream, "d3", "Completed");
        assertThat(listed("exceptions", programme, last))
                .extracting(item ->
                        item.get("thing").asString() + " " + item.get("why").asString())
                .containsExactly("d1 NO_DATE", "d3 SAID_TO_BE_COMPLETE");
        JsonNode unsettled = listed("portfolio", programme, last).getFirst().get("unsettled");
        assertThat(unsettled.get("withoutDate").asInt()).isEqualTo(1);
        assertThat(unsettled.get("saidToBeComplete").asInt()).isEqualTo(1);
    }
}
