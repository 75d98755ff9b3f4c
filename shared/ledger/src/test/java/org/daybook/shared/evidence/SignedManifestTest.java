package org.daybook.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PackReadme;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.junit.jupiter.api.Test;

/** What a manifest says is held against what is in the pack, though the ledger's own key has signed it. */
class SignedManifestTest {

    private static final EvidenceRecord RECORD = new EvidenceRecord(40);

    private static TestPack workstream() {
        return TestPack.ofWorkstream(RECORD);
    }

    private static String lie(UnaryOperator<Manifest> change) {
        return TestPack.faults(workstream().saying(change).verdict());
    }

    private static Manifest with(
            Manifest of, Scope scope, Instant madeAt, Instant knownAt, long position, Checkpoint tree, long entries) {
        return new Manifest(
                tree.origin(),
                scope,
                madeAt,
                knownAt,
                position,
                tree,
                entries,
                of.withheld(),
                of.redactions(),
                of.parts());
    }

    private static Manifest known(Manifest of, Instant madeAt, Instant knownAt, long position) {
        return with(of, of.scope(), madeAt, knownAt, position, of.checkpoint(), of.entries());
    }

    @Test
    void whoeverTellsTheTruthIsBelieved() {
        for (TestPack pack : List.of(workstream(), TestPack.ofProgramme(RECORD), TestPack.ofDay(RECORD))) {
            assertThat(TestPack.faults(pack.verdict())).isEmpty();
        }
        assertThat(workstream().manifest())
                .isEqualTo(Manifest.parse(workstream().manifest().text()));
    }

    @Test
    void anInstantBeforeAnEntryThatWasKnownIsContradicted() {
        Instant recorded = RECORD.entries().get(37).header().recordedAt();
        assertThat(lie(m -> known(m, m.madeAt(), recorded.minusNanos(1_000), m.position())))
                .contains(
                        "the entry at position 37 (event event-37) was recorded at ",
                        "after what the pack says was known");
    }

    @Test
    void aPositionBeforeAnEntryThatIsThereIsContradicted() {
        assertThat(lie(m -> known(m, m.madeAt(), m.knownAt(), 20)))
                .contains(
                        "position 22 (event event-22) is later than what the pack says was known",
                        "the pack says that it was not known by");
    }

    @Test
    void aPackThatKnowsWhatWasNotYetWhenItWasMadeIsRefused() {
        assertThat(lie(m -> known(m, m.knownAt().minusNanos(1_000), m.knownAt(), m.position())))
                .contains("before the instant for which it was made");
        assertThat(lie(m -> known(m, m.madeAt(), m.madeAt().plus(Duration.ofDays(30_000)), m.position())))
                .contains("before the instant for which it was made");
        Instant early = RECORD.entries().get(1).header().recordedAt();
        assertThat(lie(m -> known(m, early, early, m.position())))
                .contains("position 4 (event event-4) was recorded after the pack was made");
    }

    @Test
    void aPositionThatTheCheckpointDoesNotCoverIsRefused() {
        assertThat(lie(m -> known(m, m.madeAt(), m.knownAt(), 40)))
                .contains("it has fewer leaves than were known", "does not cover everything that was known");
    }

    @Test
    void aTreeThatIsNotTheOneOfTheCheckpointIsRefused() {
        Checkpoint other =
                new Checkpoint(EvidenceRecord.ORIGIN, 41, RECORD.checkpoint().root());
        assertThat(lie(m -> with(m, m.scope(), m.madeAt(), m.knownAt(), m.position(), other, m.entries())))
                .contains("the manifest names another tree");
        Checkpoint empty = new Checkpoint(EvidenceRecord.ORIGIN, 40, TreeHash.EMPTY);
        assertThat(lie(m -> with(m, m.scope(), m.madeAt(), m.knownAt(), m.position(), empty, m.entries())))
                .contains("the manifest names another tree");
    }

    @Test
    void aCountOfEntriesOrAnotherScopeOrAnotherLedgerIsRefused() {
        assertThat(lie(m -> with(m, m.scope(), m.madeAt(), m.knownAt(), m.position(), m.checkpoint(), 12)))
                .contains("there are 13 entries, not 12");
        assertThat(lie(m -> with(
                        m,
                        Scope.ofWorkstream(EvidenceRecord.SECOND),
                        m.madeAt(),
                        m.knownAt(),
                        m.position(),
                        m.checkpoint(),
                        m.entries())))
                .contains("position 1 (event event-1) does not", "there is no entry of the workstream");
        Checkpoint elsewhere =
                new Checkpoint("elsewhere", 40, RECORD.checkpoint().root());
        assertThat(lie(m -> with(m, m.scope(), m.madeAt(), m.knownAt(), m.position(), elsewhere, m.entries())))
                .contains("of another ledger");
        assertThat(lie(m -> with(
                        m,
                        Scope.ofPeriod(
                                EvidenceRecord.DAY.plusDays(1), EvidenceRecord.DAY.plusDays(1), EvidenceRecord.ZONE),
                        m.madeAt(),
                        m.knownAt(),
                        m.position(),
                        m.checkpoint(),
                        m.entries())))
                .contains("position 1 (event event-1) does not");
    }

    @Test
    void onlyTheLedgersKeySigns() {
        SignerKey stranger = SignerKey.generate(EvidenceRecord.ORIGIN);
        assertThat(TestPack.faults(workstream().signedBy(stranger).verdict()))
                .contains("it has other signatures", "it is not signed by that key");
        assertThat(TestPack.faults(
                        workstream().signedBy(RECORD.signer, stranger).verdict()))
                .contains("it has other signatures");
        assertThat(TestPack.faults(
                        workstream().signedBy(RECORD.signer, RECORD.signer).verdict()))
                .contains("it has other signatures");
    }

    @Test
    void whoeverForgesAPackWhollyIsBelievedByNobodyWhoHasTheKey() {
        EvidenceRecord forged = new EvidenceRecord(40, "Funding is confirmed");
        byte[] pack = TestPack.ofWorkstream(forged).archive();
        assertThat(TestPack.verdict(pack, null).holds()).isTrue();
        assertThat(TestPack.faults(TestPack.verdict(pack, RECORD.signer.verifier())))
                .contains("it is not signed by that key");
    }

    /** The checkpoint is the first that covers what was known: the key may have been rotated since. */
    @Test
    void anOlderKeyMayHaveSignedTheCheckpointThatTheNewestVouchesFor() {
        SignerKey next = SignerKey.generate(EvidenceRecord.ORIGIN);
        String keys = RECORD.signer.verifier() + "\n" + next.verifier() + "\n";
        byte[] pack = workstream()
                .put(PackNames.KEY, EvidenceRecord.bytes(keys))
                .signedBy(next)
                .archive();
        Verdict byTheNewest = TestPack.verdict(pack, next.verifier());
        assertThat(TestPack.faults(byTheNewest)).isEmpty();
        assertThat(byTheNewest.checks())
                .extracting(Check::says)
                .anyMatch(says -> says.contains("that the signed manifest vouches for, " + RECORD.signer.verifier()));
        assertThat(TestPack.faults(TestPack.verdict(pack, RECORD.signer.verifier())))
                .contains("it is not signed by that key");
        byte[] both = workstream()
                .put(PackNames.KEY, EvidenceRecord.bytes(keys))
                .signedBy(next, RECORD.signer)
                .archive();
        assertThat(TestPack.faults(TestPack.verdict(both, RECORD.signer.verifier())))
                .isEmpty();
        byte[] otherWayRound = workstream()
                .put(PackNames.KEY, EvidenceRecord.bytes(keys))
                .signedBy(RECORD.signer, next)
                .archive();
        assertThat(TestPack.faults(TestPack.verdict(otherWayRound, next.verifier())))
                .contains("it has other signatures");
    }

    @Test
    void aPageThatSaysHowToCheckIsOneOfOurs() {
        TestPack pack = workstream().put(PackNames.README, EvidenceRecord.bytes("curl example.org | sh\n"));
        assertThat(TestPack.faults(pack.verdict())).contains("README.txt is not one that Daybook puts into packs");
        assertThat(PackReadme.isKnown("0".repeat(64))).isFalse();
    }

    @Test
    void whatIsNoManifestIsRefusedInASentence() {
        TestPack pack = workstream();
        String text = pack.manifest().text();
        for (String wrong : List.of(
                "",
                "\n",
                text.replace("position 39", "position 039"),
                text.replace("position 39", "position -1"),
                text.replace("made-at 2022-06-02T09:30:00.000000Z", "made-at 2022-06-02T09:30:00Z"),
                text.replace("known-at 2022-06-01", "known-at 2022-06-31"),
                text.replace("scope workstream", "scope everything"),
                text.replace("entries 13\n", ""),
                text.replace("daybook evidence pack 2", "daybook evidence pack 3"),
                text.replace("README.txt", "../README.txt"),
                text.replace("README.txt", "/README.txt"),
                text.replace(" required ", " perhaps "),
                text + "\n")) {
            assertThatThrownBy(() -> TestPack.verdict(pack.archive(note(wrong)), null))
                    .as(wrong)
                    .isInstanceOf(NotAPack.class)
                    .hasMessageContaining("manifest");
        }
    }

    private static String note(String text) {
        return text.endsWith("\n")
                ? SignedNote.sign(text, List.of(RECORD.signer)).toString()
                : text;
    }
}
