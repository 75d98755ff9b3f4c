package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.behaviour.Papers.COMMUNITY;
import static org.daybook.app.behaviour.Papers.DARA_REVIEW;
import static org.daybook.app.behaviour.Papers.LEADERSHIP;
import static org.daybook.app.behaviour.Papers.PLAN_2012;
import static org.daybook.app.behaviour.Papers.RETENTION;
import static org.daybook.app.behaviour.Papers.items;
import static org.daybook.app.behaviour.Papers.one;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a reader with the papers in hand would check. */
interface PapersBehaviour {

    RunningEngine engine();

    private JsonNode slide(String workstream, String on) {
        return engine().reader("BOARD").get(workstream + "/slide?on=" + on).ok().get("slide");
    }

    private static String date(JsonNode deliverable, String which) {
        return deliverable.path(which).path("asWritten").asString("");
    }

    @Test
    default void leadershipAndCultureInApril2022ShowsBenefitToBeDeterminedAndOneDecisionRequired() {
        JsonNode slide = slide(LEADERSHIP, "2022-04-30");
        assertThat(slide.at("/benefitRag/word").asString()).isEqualTo("TBD");
        assertThat(slide.get("decisionsRequired")).hasSize(1);
        assertThat(slide.at("/decisionsRequired/0/question").asString())
                .startsWith("To approve the scope and detailed funding arrangements");
        assertThat(slide.get("owner").asString()).isEqualTo("Detective Chief Superintendent AF/NFIB");
        assertThat(slide.get("objectives")).hasSize(8);
        assertThat(slide.at("/progress/items")).hasSize(5);
        assertThat(slide.get("nextSteps")).hasSize(4);
    }

    @Test
    default void byApril2023TheDataBiasReviewAndTheAwardHaveSlipped() {
        JsonNode deliverables = slide(LEADERSHIP, "2023-04-30").get("deliverables");
        JsonNode review = one(deliverables, "description", "Complete a data bias review");
        assertThat(date(review, "originalTargetDate")).isEqualTo("06/22");
        assertThat(date(review, "targetDate")).isEqualTo("06/23");
        JsonNode award = one(deliverables, "description", "Introduce an annual E&I award");
        assertThat(date(award, "originalTargetDate")).isEqualTo("07/22");
        assertThat(date(award, "targetDate")).isEqualTo("03/23");
        assertThat(award.get("overdue").asBoolean()).isTrue();
    }

    @Test
    default void theSameReviewIsNotYetLateOnTheSlideOfApril2022() {
        JsonNode review =
                one(slide(LEADERSHIP, "2022-04-30").get("deliverables"), "description", "Complete a data bias review");
        assertThat(date(review, "targetDate")).isEqualTo("06/22");
        assertThat(review.get("timesMoved").asInt()).isZero();
        assertThat(review.get("overdue").asBoolean()).isFalse();
    }

    @Test
    default void retentionsFirstDeliverableMovedFromJuneToNovember2022() {
        JsonNode slippage = engine().reader("BOARD")
                .get("/api/slippage?limit=200&on=2023-04-30")
                .ok()
                .get("items");
        JsonNode moved = one(slippage, "text", "Agree a new process map");
        assertThat(date(moved, "original")).isEqualTo("01/06/22");
        assertThat(date(moved, "current")).isEqualTo("01/11/22");
        assertThat(one(slide(RETENTION, "2022-04-30").get("deliverables"), "description", "Agree a new process map")
                        .at("/targetDate/last")
                        .asString())
                .isEqualTo("2022-06-01");
    }

    @Test
    default void thePlanOf2012HasEveryObjectiveOfItsFourAreas() {
        List<String> references = matrix().stream()
                .filter(row -> row.get("kind").asString().equals("OBJECTIVE"))
                .map(row -> row.get("reference").asString())
                .toList();
        var counts = references.stream()
                .collect(Collectors.groupingBy(r -> r.replaceAll("\\d", ""), TreeMap::new, Collectors.counting()));
        assertThat(counts).isEqualTo(new TreeMap<>(java.util.Map.of("OD", 17L, "OC", 17L, "OP", 10L, "LA", 20L)));
    }

    @Test
    default void theMatrixOf2012IsMarkedWhereTicksSurviveAndNotMarkedElsewhere() {
        TreeSet<String> marked = new TreeSet<>();
        TreeSet<String> words = new TreeSet<>();
        for (JsonNode row : matrix()) {
            for (JsonNode cell : row.get("cells")) {
                if (cell.get("group").asString().equals("SOURCE")) continue;
                words.add(cell.get("mark").asString());
                if (cell.get("mark").asString().equals("marked"))
                    marked.add(row.get("thing").asString());
            }
        }
        assertThat(words).containsExactly("marked", "not marked");
        assertThat(marked).containsExactly("OP10-02", "OP2-01", "OP2-02", "OP2-03", "OP2-04");
    }

    private List<JsonNode> matrix() {
        List<JsonNode> rows = new java.util.ArrayList<>();
        String after = "";
        do {
            JsonNode page = engine().reader("BOARD")
                    .get("/api/matrix?programme=" + PLAN_2012 + "&limit=100" + after)
                    .ok();
            items(page.get("items")).forEach(rows::add);
            after = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        return rows;
    }

    @Test
    default void communityEngagementOf2023BearsItsMarking() {
        assertThat(slide(COMMUNITY, "2023-04-30").get("marking").asString()).isEqualTo("NOT_PROTECTIVELY_MARKED");
    }

    @Test
    default void theHighlightsOf2021AreAnsweredByTheirNextSteps() {
        JsonNode highlights = engine().reader("BOARD")
                .get("/api/highlights?limit=200&on=2021-03-31")
                .ok()
                .get("items");
        assertThat(highlights).hasSize(25);
        JsonNode allies = one(highlights, "highlight", "Allies scheme launched");
        assertThat(allies.toString()).contains("Continue to recruit and train allies");
    }

    @Test
    default void theAuditPanelOf2017IsAnsweredParagraphByParagraph() {
        JsonNode review = engine().reader("AUDITOR")
                .get(DARA_REVIEW + "?on=2017-03-31")
                .ok()
                .get("review");
        List<JsonNode> made = items(review.get("recommendations")).toList();
        assertThat(made)
                .extracting(one -> one.get("recommendation").asString())
                .containsExactly(
                        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv");
        assertThat(made).allMatch(one -> one.get("state").asString().equals("ANSWERED"));
        List<String> paragraphs = made.stream()
                .flatMap(one -> one.at("/answer/text").asString().lines())
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(paragraphs)
                .isEqualTo(IntStream.rangeClosed(7, 22).mapToObj(n -> "3." + n).toList());
        assertThat(made.getLast().at("/text").asString())
                .isEqualTo("Clearly articulate the role of MOPAC in providing oversight.");
    }

    @Test
    default void everySubmittedUpdateIsServedAsTheSameBytesOnEveryDay() {
        byte[] now = engine().reader("BOARD")
                .get(LEADERSHIP + "/updates/2")
                .response()
                .body();
        byte[] then = engine().reader("AUDITOR")
                .get(LEADERSHIP + "/updates/2?on=2022-06-01")
                .response()
                .body();
        assertThat(now).isEqualTo(then);
        assertThat(new String(now)).contains("\"date\":\"2022-04-05\"").contains("TBD");
    }
}
