package org.daybook.query.proof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.daybook.query.TestReadSide;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.proof.ledger.TestKeys;
import org.daybook.query.proof.ledger.TestLedger;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.Json;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.PinnedUpdate;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.evidence.Verification;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Packs of decisions with records of their own, and of the requests that they answer, checked with nothing but their bytes. */
class DecisionEvidenceTest {

    private static final Instant BEGIN = Instant.parse("2022-03-01T09:00:00Z");
    private static final UUID PROGRAMME = new UUID(42, 0);
    private static final UUID WORKSTREAM = new UUID(42, 1);
    private static final UUID DECISION = new UUID(42, 2);
    private static final UUID ANOTHER = new UUID(42, 3);
    private static final LocalId ASKED = new LocalId("fund");

    private static TestRecord record;
    private static TestKeys keys;

    @BeforeAll
    static void aRequestIsAnsweredAndItsVoteIsRecounted() {
        record = TestRecord.beginning(BEGIN);
        say(PROGRAMME, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL));
        say(WORKSTREAM, new WorkstreamOpened(new ProgrammeId(PROGRAMME), new Name("Retention"), null));
        say(WORKSTREAM, new DecisionRequested(ASKED, new Text("May we?"), null));
        UpdateSubmitted update = submitted(1);
        say(WORKSTREAM, update);
        say(WORKSTREAM, submitted(2));
        PinnedUpdate seen = new PinnedUpdate(new WorkstreamId(WORKSTREAM), new SeenUpdate(1, update.digest()));
        say(DECISION, registered(new RequestLink(new WorkstreamId(WORKSTREAM), ASKED), seen));
        say(DECISION, new DecisionWorded(new Wording(new Text("Agreed"), null, List.of()), null));
        say(DECISION, new VotesCounted(new Votes(3, 2, 0, List.of()), null));
        say(WORKSTREAM, new RequestAnswered(ASKED, DecisionOutcome.APPROVED, new DecisionId(DECISION)));
        say(ANOTHER, registered(null, null));
        say(DECISION, new VotesCounted(new Votes(4, 1, 0, List.of()), new Text("Miscounted")));
        record.projectAll();
        keys = new TestKeys();
        TestLedger.of(record).append(keys);
        TestReadSide.signsBy(keys);
    }

    @AfterAll
    static void noneIsLeft() {
        TestRecord.beginning(BEGIN);
    }

    private static void say(UUID aggregate, DaybookEvent event) {
        record.make(aggregate, event, record.today());
    }

    private static DecisionRegistered registered(RequestLink request, PinnedUpdate update) {
        Authority found = new Authority(
                HowTaken.FROM_AN_OLDER_REGISTER, null, null, null, null, null, null, null, new Name("Log"));
        return new DecisionRegistered(
                new ProgrammeId(PROGRAMME), new Name("Funding"), DecisionOutcome.APPROVED, found, request, update);
    }

    private static UpdateSubmitted submitted(int number) {
        byte[] salt = {1, 2, 3, (byte) number};
        String slide = "{\"format\":1,\"number\":" + number + "}";
        String digest = LedgerLeaf.digest(slide.getBytes(StandardCharsets.UTF_8), salt);
        return new UpdateSubmitted(
                number,
                record.today(),
                1L,
                List.of(),
                slide,
                digest,
                Base64.getEncoder().encodeToString(salt));
    }

    @Test
    void aDecisionIsEveryEntryOfItWithWhatWasPutRightAndNothingOfAnother() throws Exception {
        Map<String, byte[]> pack = holds("decision=" + DECISION);
        assertThat(types(pack))
                .containsExactly(
                        "decision.decision-registered",
                        "decision.decision-worded",
                        "decision.votes-counted",
                        "decision.votes-counted");
        assertThat(lines(pack))
                .allSatisfy(line ->
                        assertThat(line.at("/leaf/aggregate").asString()).isEqualTo(DECISION.toString()));
        assertThat(new String(pack.get("manifest"), StandardCharsets.UTF_8))
                .contains("\nscope decision " + DECISION + "\n");
        assertThat(pack.keySet()).filteredOn(name -> name.startsWith("proofs/")).hasSize(4);
    }

    @Test
    void whatWasPutRightLaterIsNotInAPackOfWhatWasKnownBefore() throws Exception {
        Instant before = record.stored().get(9).entry().header().recordedAt();
        assertThat(lines(holds("decision=" + DECISION + "&knownAt=" + before))).hasSize(3);
    }

    @Test
    void aRequestIsWhoAskedWhoAnsweredAndTheUpdateThatTheBoardSaw() throws Exception {
        Map<String, byte[]> pack = holds("decision=" + WORKSTREAM + ":fund");
        assertThat(types(pack))
                .containsExactly(
                        "workstream.decision-requested", "workstream.update-submitted", "workstream.request-answered");
        assertThat(pack.keySet())
                .contains("updates/" + WORKSTREAM + "/1.json")
                .doesNotContain("updates/" + WORKSTREAM + "/2.json");
    }

    @Test
    void onlyAnAuditorOfTheProgrammeTakesItAndWhatIsNotThereIsNotFound() {
        assertThat(refusal(Role.BOARD, "decision=" + DECISION)).isEqualTo("only-auditors-take-evidence");
        assertThat(refusal(Role.AUDITOR, "decision=" + new UUID(42, 9))).isEqualTo("unknown-decision");
        Instant before = record.stored().get(2).entry().header().recordedAt();
        assertThat(refusal(Role.AUDITOR, "decision=" + DECISION + "&knownAt=" + before))
                .isEqualTo("unknown-decision");
    }

    private static String refusal(Role role, String question) {
        Throwable refused = catchThrowable(() -> TestReadSide.as(role).perform(get("/api/evidence?" + question)));
        return ((Rejection) refused.getCause()).code();
    }

    private static byte[] archive(String question) throws Exception {
        return TestReadSide.as(Role.AUDITOR)
                .perform(get("/api/evidence?" + question))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static Map<String, byte[]> holds(String question) throws Exception {
        byte[] archive = archive(question);
        Verdict verdict = verdict(archive);
        assertThat(verdict.checks().stream().map(Check::faults).flatMap(List::stream))
                .as(question)
                .isEmpty();
        assertThat(verdict.holds()).isTrue();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                files.put(file.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static Verdict verdict(byte[] archive) throws IOException {
        Path file = Files.createTempFile("evidence", ".zip");
        try {
            Files.write(file, archive);
            return Verification.of(
                    file, new Trust(Optional.of(keys.read().getFirst().verifier()), List.of()));
        } finally {
            Files.delete(file);
        }
    }

    private static List<JsonNode> lines(Map<String, byte[]> pack) {
        return new String(pack.get("entries.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> Json.mapper().readTree(line))
                .toList();
    }

    private static List<String> types(Map<String, byte[]> pack) {
        return lines(pack).stream()
                .map(line -> line.at("/leaf/type").asString())
                .toList();
    }
}
