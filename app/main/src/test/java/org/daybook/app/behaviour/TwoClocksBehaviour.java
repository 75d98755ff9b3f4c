package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.behaviour.Papers.WELLBEING;
import static org.daybook.app.behaviour.Papers.items;
import static org.daybook.app.behaviour.Papers.one;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the board saw on a day, and what is now known of that day: both are one request. */
interface TwoClocksBehaviour {

    RunningEngine engine();

    private JsonNode get(String path) {
        return engine().reader("AUDITOR").get(path).ok();
    }

    private static String firstAidersDate(JsonNode answer) {
        return one(answer.at("/slide/deliverables"), "description", "60 MH first aiders")
                .at("/targetDate/asWritten")
                .asString();
    }

    /** The entry by which the record was corrected, and when. */
    private JsonNode correctionOfTheDate() {
        return items(get(WELLBEING + "/history?limit=200").get("items"))
                .filter(entry -> entry.get("type").asString().equals("workstream.entry-corrected"))
                .filter(entry -> entry.get("why").asString().contains("the year was a slip"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void aCorrectionChangesWhatIsKnownAndNeverWhatWasSeen() {
        JsonNode correction = correctionOfTheDate();
        long before = correction.get("version").asLong() - 1;
        assertThat(firstAidersDate(get(WELLBEING + "/slide?on=2023-05-01"))).isEqualTo("12/23");
        assertThat(firstAidersDate(get(WELLBEING + "/history/" + before + "?on=2023-05-01")))
                .isEqualTo("12/22");
        String seen = java.time.Instant.parse(correction.get("recordedAt").asString())
                .minusNanos(1000)
                .toString();
        JsonNode then = get(WELLBEING + "/slide?on=2023-05-01&knownAt=" + seen);
        assertThat(firstAidersDate(then)).isEqualTo("12/22");
        assertThat(then.get("position").asLong())
                .isLessThan(correction.get("position").asLong());
    }

    @Test
    default void theUpdateThatWasSubmittedStillSaysWhatItSaid() {
        JsonNode update = get(WELLBEING + "/updates/3");
        assertThat(firstAidersDate(org.daybook.shared.contract.Json.mapper()
                        .createObjectNode()
                        .set("slide", update)))
                .isEqualTo("12/22");
    }

    @Test
    default void anAnswerForAPastInstantIsTheSameWhateverIsRecordedSince() {
        String knownAt =
                get(WELLBEING + "/history?limit=1").at("/items/0/recordedAt").asString();
        String path = WELLBEING + "/slide?on=2022-06-01&knownAt="
                + java.time.Instant.parse(knownAt).minusNanos(1000);
        JsonNode first = get(path);
        engine().writer("OFFICE")
                .post("/api/programmes", "{\"name\":\"Since " + UUID.randomUUID() + "\"}")
                .ok();
        assertThat(get(path)).isEqualTo(first);
    }

    @Test
    default void historySaysBeforeAndAfterInWords() {
        JsonNode moved = items(get(WELLBEING + "/history?limit=200").get("items"))
                .filter(entry -> entry.get("type").asString().equals("workstream.deliverable-rescheduled"))
                .filter(entry -> entry.at("/changes/0/what").asString().contains("target date"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.at("/changes/0/before").asString()).isNotBlank();
        assertThat(moved.at("/changes/0/after").asString()).isNotBlank();
        assertThat(moved.get("why").asString()).isNotBlank();
    }

    @Test
    default void comparingTwoDaysShowsWhatTheSlideOf2023Changed() {
        JsonNode compared = get(Papers.LEADERSHIP + "/compare?from=2022-04-30&to=2023-04-30");
        assertThat(compared.toString()).contains("06/22").contains("06/23");
    }
}
