package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Risks with a score and readings in words, from the request to the frozen slide. */
interface RiskBehaviour {

    RunningEngine engine();

    @Test
    default void aRiskIsScoredInTheWordsOfItsProgrammeOnTheSlideAndInTheFrozenUpdate() {
        String programme = made("/api/programmes", "{\"name\":\"Risky " + UUID.randomUUID() + "\"}");
        String id = made("/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"Line of work\"}");
        String line = "/api/workstreams/" + id;
        sent(line + "/raise-board-item", "{\"boardItem\":\"funding\",\"kind\":\"RISK\",\"text\":\"It ends in March\"}");
        sent(line + "/assess-risk", "{\"boardItem\":\"funding\",\"likelihood\":5,\"impact\":4}");
        String anew =
                """
                {"boardItem":"funding","likelihood":2,"impact":4,"owner":"Head of Finance","mitigation":"Ask again"}
                """;
        sent(line + "/assess-risk", anew);
        assertThat(engine().writer("OFFICE")
                        .post(line + "/assess-risk", "{\"boardItem\":\"funding\",\"likelihood\":6,\"impact\":4}")
                        .json()
                        .get("field")
                        .asString())
                .isEqualTo("likelihood");
        JsonNode usual = engine().reader("BOARD").get(line + "/slide?atLeast=3").ok();
        assertThat(usual.at("/slide/boardItems/0/score/value").asInt()).isEqualTo(8);
        assertThat(usual.at("/slide/boardItems/0/score/previous").asInt()).isEqualTo(20);
        assertThat(usual.at("/slide/boardItems/0/score/likelihoodWord").asString())
                .isEqualTo("unlikely");

        String words =
                """
                {"likelihood":["remote","low","medium","high","certain"],
                 "impact":["trivial","slight","felt","grave","ruinous"]}
                """;
        sent("/api/programmes/" + programme + "/word-risk-scales", words);
        sent(line + "/define-measure", "{\"measure\":\"trained\",\"wording\":\"Managers trained\"}");
        sent(line + "/record-measurement", "{\"measure\":\"trained\",\"words\":\"12 of 15\"}");
        sent(line + "/submit-update", "{\"reportingDate\":\"" + LocalDate.now(ZoneId.of("Europe/London")) + "\"}");
        JsonNode frozen =
                engine().reader("BOARD").get(line + "/updates/1?atLeast=6").ok();
        String slide = frozen.toString();
        assertThat(slide).contains("grave", "12 of 15", "Ask again").doesNotContain("unlikely");
    }

    private String made(String path, String body) {
        return engine().writer("OFFICE").post(path, body).ok().get("id").asString();
    }

    private void sent(String path, String body) {
        engine().writer("OFFICE").post(path, body).ok();
    }
}
