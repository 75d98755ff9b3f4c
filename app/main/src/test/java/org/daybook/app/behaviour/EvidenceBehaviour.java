package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.daybook.app.evidence.Verify;
import org.daybook.app.start.TypedLine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an audit panel takes home with it. */
interface EvidenceBehaviour {

    String LEADERSHIP = Papers.LEADERSHIP.substring(Papers.LEADERSHIP.lastIndexOf('/') + 1);

    RunningEngine engine();

    @Test
    default void evidenceOfTheSampleRecordHoldsWhateverItIsOf() throws IOException {
        for (String question : List.of(
                "workstream=" + LEADERSHIP,
                "programme=" + Papers.PLAN_2012,
                "decision=" + LEADERSHIP + ":" + decision(),
                "from=2000-01-01&to=2100-01-01")) {
            byte[] pack = evidence("AUDITOR", question).response().body();
            Said said = verified(pack, "--key", key());
            assertThat(said.status()).as(question + ": " + said.text()).isZero();
            assertThat(said.text()).contains("All of it holds").doesNotContain("WARNING", "does not hold");
        }
    }

    @Test
    default void aSingleByteThatIsAlteredIsFoundAndTheEntryNamed() throws IOException {
        byte[] pack = evidence("AUDITOR", "workstream=" + LEADERSHIP).response().body();
        String text = new String(pack, StandardCharsets.ISO_8859_1);
        pack[text.indexOf("\"payload\":\"") + 20] ^= 1;
        Said said = verified(pack, "--key", key());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .contains("entries.jsonl is not as the manifest says")
                .containsPattern("the entry at position \\d+ \\(event [-0-9a-f]+\\) has another payload or salt");
    }

    @Test
    default void theUpdateInAPackIsTheOneThatIsServed() throws IOException {
        byte[] pack = evidence("AUDITOR", "workstream=" + LEADERSHIP).response().body();
        byte[] served = engine().reader("AUDITOR")
                .get(Papers.LEADERSHIP + "/updates/2")
                .response()
                .body();
        assertThat(new String(pack, StandardCharsets.ISO_8859_1))
                .contains(new String(served, StandardCharsets.ISO_8859_1));
    }

    @Test
    default void whatIsTakenHomeOfAnInstantIsTheSameWheneverItIsTaken() throws IOException {
        String question =
                "programme=" + Papers.PLAN_2012 + "&knownAt=" + Instant.now().truncatedTo(ChronoUnit.MICROS);
        byte[] before = entries(evidence("AUDITOR", question).response().body());
        engine().writer("OFFICE")
                .post("/api/programmes/" + Papers.PLAN_2012 + "/mark-programme", "{\"marking\":\"OFFICIAL\"}")
                .ok();
        byte[] after = entries(evidence("AUDITOR", question).response().body());
        assertThat(new String(after, StandardCharsets.UTF_8)).isEqualTo(new String(before, StandardCharsets.UTF_8));
        assertThat(evidence("AUDITOR", "programme=" + Papers.PLAN_2012 + "&knownAt=2099-01-01T00:00:00Z")
                        .status())
                .isEqualTo(422);
    }

    private static byte[] entries(byte[] pack) throws IOException {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().equals("entries.jsonl")) return files.readAllBytes();
            }
        }
        throw new AssertionError("The pack has no entries");
    }

    @Test
    default void softwareThatOthersWroteChecksAPackToo() throws IOException {
        Path file = Files.createTempFile("evidence", ".zip");
        try {
            byte[] pack = evidence("AUDITOR", "programme=" + Papers.PLAN_2012)
                    .response()
                    .body();
            Files.write(file, pack);
            LedgerCheck.Result result = LedgerCheck.ofPack(file, key());
            assertThat(result.said()).contains("entries hold");
            assertThat(result.status()).isZero();

            pack[new String(pack, StandardCharsets.ISO_8859_1).indexOf("\"payload\":\"") + 20] ^= 1;
            Files.write(file, pack);
            assertThat(LedgerCheck.ofPack(file, key()).status()).isNotZero();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    default void evidenceIsForAuditors() {
        for (String role : List.of("OWNER", "BOARD", "OFFICE")) {
            assertThat(evidence(role, "programme=" + Papers.PLAN_2012).status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(new Api(engine().reads(), "nobody's")
                        .get("/api/evidence?programme=" + Papers.PLAN_2012)
                        .status())
                .isEqualTo(401);
    }

    private Api.Answer evidence(String role, String question) {
        return engine().reader(role).get("/api/evidence?" + question);
    }

    private String decision() {
        JsonNode decisions = engine().reader("BOARD")
                .get("/api/decisions?limit=200&on=2023-04-30")
                .ok()
                .get("items");
        return Papers.items(decisions)
                .filter(item -> item.at("/workstream/id").asString().equals(LEADERSHIP))
                .map(item -> item.get("decision").asString())
                .findFirst()
                .orElseThrow();
    }

    private String key() {
        return engine().reader("AUDITOR")
                .get("/api/ledger")
                .ok()
                .at("/keys/0/verifier")
                .asString();
    }

    /** What the tool says of a pack, and how it ends. */
    record Said(int status, String text) {}

    private static Said verified(byte[] pack, String... options) throws IOException {
        Path file = Files.createTempFile("evidence", ".zip");
        try {
            Files.write(file, pack);
            List<String> arguments = Stream.concat(Stream.of(file.toString()), Stream.of(options))
                    .toList();
            TypedLine typed = TypedLine.to(new Verify(Clock.systemUTC()), arguments);
            return new Said(typed.status(), typed.said());
        } finally {
            Files.delete(file);
        }
    }
}
