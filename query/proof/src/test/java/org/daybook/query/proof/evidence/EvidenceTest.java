package org.daybook.query.proof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.daybook.query.TestReadSide;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.proof.ledger.TestKeys;
import org.daybook.query.proof.ledger.TestLedger;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.Verification;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** Packs of a record of two programmes, made on a real database and checked with nothing but their bytes. */
class EvidenceTest {

    private static final Instant BEGIN = Instant.parse("2022-03-01T09:00:00Z");
    private static final UUID PROGRAMME = new UUID(21, 0);
    private static final UUID WORKSTREAM = new UUID(21, 1);
    private static final UUID OTHER_PROGRAMME = new UUID(12, 0);
    private static final UUID OTHER_WORKSTREAM = new UUID(12, 1);

    private static TestRecord record;
    private static TestKeys keys;
    private static TestLedger ledger;

    @BeforeAll
    static void aRecordOfTwoProgrammes() {
        record = TestRecord.beginning(BEGIN);
        say(OTHER_PROGRAMME, new ProgrammeOpened(new Name("The plan of 2012"), Marking.OFFICIAL));
        say(PROGRAMME, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL));
        say(OTHER_WORKSTREAM, new WorkstreamOpened(new ProgrammeId(OTHER_PROGRAMME), new Name("Delivery"), null));
        say(WORKSTREAM, new WorkstreamOpened(new ProgrammeId(PROGRAMME), new Name("Retention"), null));
        say(WORKSTREAM, asked("fund"));
        say(WORKSTREAM, asked("staff"));
        for (int i = 0; i < 300; i++) {
            say(i % 3 == 0 ? OTHER_WORKSTREAM : WORKSTREAM, done(i));
            if (i % 10 == 0)
                record.at(
                        record.stored().getLast().entry().header().recordedAt().plus(Duration.ofHours(20)));
            if (i == 100 || i == 200) say(WORKSTREAM, submitted(i / 100));
        }
        say(WORKSTREAM, decided("fund", DecisionOutcome.APPROVED, 1));
        long decided = record.stored().getLast().entry().header().version();
        say(WORKSTREAM, decided("staff", DecisionOutcome.REJECTED, null));
        Replacement deferred = new Replacement(decided("fund", DecisionOutcome.DEFERRED, 2), record.today());
        say(WORKSTREAM, new EntryCorrected(decided, deferred, new Text("Minuted wrongly")));
        record.projectAll();
        keys = new TestKeys();
        ledger = TestLedger.of(record);
        ledger.append(keys);
        TestReadSide.signsBy(keys);
    }

    @AfterAll
    static void noneIsLeft() {
        TestRecord.beginning(BEGIN);
    }

    private static void say(UUID aggregate, DaybookEvent event) {
        record.make(aggregate, event, record.today());
    }

    private static DecisionRequested asked(String decision) {
        return new DecisionRequested(new LocalId(decision), new Text("May we?"), null);
    }

    private static DecisionRecorded decided(String decision, DecisionOutcome outcome, Integer update) {
        SeenUpdate seen = update == null ? null : new SeenUpdate(update, "digest");
        return new DecisionRecorded(new LocalId(decision), outcome, new Text("Minuted"), seen, null);
    }

    private static ProgressRecorded done(int number) {
        return new ProgressRecorded(
                new LocalId("p" + number), new Text("Done: \"" + number + "\" \u20ac\n\\"), false, null, List.of());
    }

    private static UpdateSubmitted submitted(int number) {
        byte[] salt = {1, 2, 3, (byte) number};
        String slide = "{\"format\":1,\"number\":" + number + ",\"text\":\"\u20ac\"}";
        return new UpdateSubmitted(
                number, record.today(), 1L, List.of(), slide, LedgerLeaf.digest(bytes(slide), salt), base64(salt));
    }

    @Test
    void aWorkstreamIsAllItsEntriesAndTheUpdatesAsTheBoardSawThem() throws Exception {
        Map<String, byte[]> pack = holds("workstream=" + WORKSTREAM);
        assertThat(lines(pack)).hasSize(count(WORKSTREAM));
        assertThat(pack.keySet()).contains("updates/" + WORKSTREAM + "/1.json", "updates/" + WORKSTREAM + "/2.json");
        assertThat(new String(pack.get("updates/" + WORKSTREAM + "/2.json"), StandardCharsets.UTF_8))
                .isEqualTo("{\"format\":1,\"number\":2,\"text\":\"\u20ac\"}");
        assertThat(pack.keySet()).last().isEqualTo("manifest");
    }

    @Test
    void aLineHasTheLeafAndThePayloadAsTheyAreStored() throws Exception {
        JsonNode line = lines(holds("workstream=" + WORKSTREAM)).getFirst();
        assertThat(line.at("/leaf/eventId").asString()).isEqualTo("event-3");
        assertThat(line.get("payload").asString())
                .isEqualTo(record.stored().get(3).payload());
    }

    @Test
    void aProgrammeIsItsEntriesAndThoseOfItsWorkstreams() throws Exception {
        Map<String, byte[]> pack = holds("programme=" + PROGRAMME);
        assertThat(lines(pack)).hasSize(1 + count(WORKSTREAM));
    }

    @Test
    void aDecisionIsWhoAskedWhoDecidedWhatWasCorrectedAndTheUpdatesSeen() throws Exception {
        Map<String, byte[]> pack = holds("decision=" + WORKSTREAM + ":fund");
        assertThat(lines(pack))
                .extracting(line -> line.at("/leaf/type").asString())
                .containsExactly(
                        "workstream.decision-requested",
                        "workstream.update-submitted",
                        "workstream.update-submitted",
                        "workstream.decision-recorded",
                        "workstream.entry-corrected");
        assertThat(lines(holds("decision=" + WORKSTREAM + ":staff"))).hasSize(2);
    }

    @Test
    void aPeriodIsWhatWasRecordedOnItsDaysWhoseverItIs() throws Exception {
        Map<String, byte[]> pack = holds("from=2022-03-05&to=2022-03-20");
        List<JsonNode> lines = lines(pack);
        assertThat(lines.getFirst().at("/leaf/recordedAt").asString()).startsWith("2022-03-05");
        assertThat(lines.getLast().at("/leaf/recordedAt").asString()).startsWith("2022-03-20");
        assertThat(lines)
                .extracting(line -> line.at("/leaf/aggregate").asString())
                .contains(WORKSTREAM.toString(), OTHER_WORKSTREAM.toString());
        assertThat(lines(holds("from=2022-03-01&to=2023-05-31")))
                .hasSize(record.stored().size());
    }

    @Test
    void aPeriodInWhichNothingWasRecordedIsProvedToBeNothingMore() throws Exception {
        assertThat(lines(holds("from=2023-01-01&to=2023-01-31"))).isEmpty();
    }

    @Test
    void whatIsKnownByAnInstantIsAllThatIsInIt() throws Exception {
        Instant then = record.stored().get(40).entry().header().recordedAt();
        List<JsonNode> lines = lines(holds("workstream=" + WORKSTREAM + "&knownAt=" + then));
        assertThat(lines.getLast().at("/leaf/position").asLong()).isLessThanOrEqualTo(40);
        assertThat(manifest(pack("workstream=" + WORKSTREAM + "&knownAt=" + then)))
                .contains("\nknown-at " + LedgerLeaf.written(then) + "\n", "\nposition 40\n");
    }

    @Test
    void aSmallPackHasProofsThatStandByThemselves() throws Exception {
        assertThat(pack("decision=" + WORKSTREAM + ":fund").keySet())
                .filteredOn(name -> name.startsWith("proofs/"))
                .hasSize(5);
        assertThat(pack("from=2022-03-01&to=2023-05-31").keySet()).noneMatch(name -> name.startsWith("proofs/"));
    }

    @Test
    void itIsNamedByWhatItIsAbout() throws Exception {
        MockHttpServletResponse answer = answered(Role.AUDITOR, "workstream=" + WORKSTREAM);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"daybook-evidence-workstream-" + WORKSTREAM + ".zip\"");
        assertThat(answer.getHeader("Daybook-Checkpoint"))
                .startsWith(record.stored().size() + " ");
    }

    @Test
    void theCheckpointIsTheOneThatAWitnessHasSeen() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        VerifierKey witness = VerifierKey.of("witness.example.org", VerifierKey.Purpose.COSIGNATURE, raw);
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.owner());
        String note =
                owner.queryForObject("SELECT note FROM ledger.checkpoint ORDER BY number DESC LIMIT 1", String.class);
        owner.update(
                "INSERT INTO ledger.cosignature (checkpoint, witness, line, seen_at)"
                        + " SELECT max(number), ?, ?, now() FROM ledger.checkpoint",
                witness.toString(),
                cosignature(SignedNote.parse(note).text(), witness, pair));
        try {
            byte[] pack = answered(Role.AUDITOR, "workstream=" + WORKSTREAM + "&knownAt=" + BEGIN.plusMillis(10))
                    .getContentAsByteArray();
            Verdict verdict = verdict(pack, List.of(witness));
            assertThat(faults(verdict)).isEmpty();
            assertThat(verdict.checks()).anyMatch(check -> check.says().contains("seen by the witness " + witness));
        } finally {
            owner.update("DELETE FROM ledger.cosignature");
        }
    }

    private static String cosignature(String text, VerifierKey witness, KeyPair pair) throws Exception {
        long seconds = BEGIN.getEpochSecond();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(bytes("cosignature/v1\ntime " + seconds + "\n" + text));
        byte[] blob = ByteBuffer.allocate(4 + 8 + 64)
                .put(HexFormat.of().parseHex(witness.id().toString()))
                .putLong(seconds)
                .put(signature.sign())
                .array();
        return "\u2014 " + witness.name() + " " + base64(blob) + "\n";
    }

    @Test
    void anEntryThatSomebodyChangedInTheDatabaseIsFoundByWhoeverChecks() throws Exception {
        String change = "UPDATE facts_a.entry SET payload = ? WHERE position = 30";
        String payload = record.stored().get(30).payload();
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.owner());
        assertThat(owner.update(change, bytes(payload.replace("Done", "Undone"))))
                .isOne();
        try {
            Verdict verdict = verdict(
                    answered(Role.AUDITOR, "from=2022-03-01&to=2023-05-31").getContentAsByteArray());
            assertThat(faults(verdict))
                    .containsExactly(
                            "the entry at position 30 (event event-30) has another payload or salt than was recorded");
        } finally {
            owner.update(change, bytes(payload));
        }
    }

    @Test
    void onePackThatBreaksOffIsNone() throws Exception {
        byte[] whole = answered(Role.AUDITOR, "workstream=" + WORKSTREAM).getContentAsByteArray();
        byte[] broken = Arrays.copyOf(whole, whole.length * 2 / 3);
        assertThatThrownBy(() -> verdict(broken)).isInstanceOf(NotAPack.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', workstream",
        "workstream=1, workstream",
        "programme=x, programme",
        "decision=fund, decision",
        "decision=1:fund, decision",
        "decision=00000000-0000-0015-0000-000000000001:a b, decision",
        "from=2022-03-01, to",
        "to=2022-03-01, from",
        "from=2022-03-02&to=2022-03-01, to",
        "from=march&to=2022-03-01, from",
        "workstream=00000000-0000-0015-0000-000000000001&programme=00000000-0000-0015-0000-000000000000, workstream",
        "programme=00000000-0000-0015-0000-000000000000&from=2022-03-01, workstream",
        "workstream=00000000-0000-0015-0000-000000000001&knownAt=then, knownAt"
    })
    void aQuestionThatMakesNoSenseNamesTheField(String question, String field) {
        assertThat(refusal(Role.AUDITOR, question))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "workstream=00000000-0000-0015-0000-000000000009, unknown-workstream",
        "programme=00000000-0000-0015-0000-000000000009, unknown-programme",
        "decision=00000000-0000-0015-0000-000000000009:fund, unknown-workstream",
        "decision=00000000-0000-0015-0000-000000000001:none, unknown-decision",
        "workstream=00000000-0000-0015-0000-000000000001&knownAt=2022-03-01T09:00:00.001Z, unknown-workstream"
    })
    void whatIsNotThereIsNotFound(String question, String code) {
        assertThat(refusal(Role.AUDITOR, question)).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(question.substring(0, question.indexOf('=')));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "workstream=00000000-0000-0015-0000-000000000001",
        "programme=00000000-0000-0015-0000-000000000000",
        "decision=00000000-0000-0015-0000-000000000001:fund",
        "from=2022-03-01&to=2022-03-31"
    })
    void onlyAuditorsTakeEvidence(String question) {
        assertThat(refusal(Role.BOARD, question))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                        .isEqualTo("only-auditors-take-evidence"));
    }

    @Test
    void anAuditorOfOneProgrammeTakesEvidenceOfThatOne() throws Exception {
        Set<ProgrammeId> one = Set.of(new ProgrammeId(PROGRAMME));
        assertThat(TestReadSide.as(Role.AUDITOR, one)
                        .perform(get("/api/evidence?programme=" + PROGRAMME))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        for (String question : List.of("from=2022-03-01&to=2022-03-31", "programme=" + OTHER_PROGRAMME)) {
            assertThat(catchThrowable(
                            () -> TestReadSide.as(Role.AUDITOR, one).perform(get("/api/evidence?" + question))))
                    .hasCauseInstanceOf(Rejection.class);
        }
    }

    @Test
    void aPackIsTheSameBytesWheneverItIsMadeButForWhenThatWas() throws Exception {
        Instant then = record.stored().get(100).entry().header().recordedAt();
        String question = "workstream=" + WORKSTREAM + "&knownAt=" + then;
        Map<String, byte[]> before = holds(question);
        say(OTHER_WORKSTREAM, done(1_000));
        record.projectAll();
        ledger.append(keys);
        Map<String, byte[]> after = holds(question);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        after.forEach((name, bytes) -> {
            if (!name.equals("manifest")) assertThat(bytes).as(name).isEqualTo(before.get(name));
        });
        assertThat(withoutWhenItWasMade(manifest(after))).isEqualTo(withoutWhenItWasMade(manifest(before)));
    }

    private static String withoutWhenItWasMade(String manifest) {
        return manifest.substring(0, manifest.indexOf("\n\n")).replaceAll("made-at .*", "");
    }

    @Test
    void aNodeWithoutTheKeyOfTheLedgerMakesNoPack() {
        TestReadSide.signsBy(new TestKeys());
        try {
            assertThat(refusal(Role.AUDITOR, "workstream=" + WORKSTREAM))
                    .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.code())
                            .isEqualTo("no-signing-key"));
        } finally {
            TestReadSide.signsBy(keys);
        }
    }

    private static int count(UUID aggregate) {
        return (int) record.stored().stream()
                .filter(entry -> entry.entry().header().aggregate().equals(aggregate))
                .count();
    }

    private static Map<String, byte[]> holds(String question) throws Exception {
        byte[] archive = answered(Role.AUDITOR, question).getContentAsByteArray();
        Verdict verdict = verdict(archive);
        assertThat(faults(verdict)).as(question).isEmpty();
        assertThat(verdict.holds()).isTrue();
        return files(archive);
    }

    private static List<String> faults(Verdict verdict) {
        List<String> faults = new ArrayList<>();
        for (Check check : verdict.checks()) faults.addAll(check.faults());
        return faults;
    }

    private static Verdict verdict(byte[] archive) throws IOException {
        return verdict(archive, List.of());
    }

    private static Verdict verdict(byte[] archive, List<VerifierKey> witnesses) throws IOException {
        Path file = Files.createTempFile("evidence", ".zip");
        try {
            Files.write(file, archive);
            return Verification.of(
                    file, new Trust(Optional.of(keys.read().getFirst().verifier()), witnesses));
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, byte[]> pack(String question) throws Exception {
        return files(answered(Role.AUDITOR, question).getContentAsByteArray());
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<JsonNode> lines(Map<String, byte[]> pack) {
        return new String(pack.get("entries.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(Json.mapper()::readTree)
                .collect(Collectors.toList());
    }

    private static String manifest(Map<String, byte[]> pack) {
        return new String(pack.get("manifest"), StandardCharsets.UTF_8);
    }

    private static Throwable refusal(Role role, String question) {
        return catchThrowable(() -> answered(role, question)).getCause();
    }

    private static MockHttpServletResponse answered(Role role, String question) throws Exception {
        MockHttpServletResponse answer = TestReadSide.as(role)
                .perform(get("/api/evidence?" + question))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(question).isEqualTo(200);
        return answer;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
