package org.daybook.shared.evidence.format1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.junit.jupiter.api.Test;

/** Whoever alters a pack is told of, with the entry or file at fault, though the manifest was made to agree. */
class Format1TamperedPackTest {

    private static final Format1TestPack RECORD = new Format1TestPack(900);

    private final Format1Files workstream = RECORD.ofWorkstream();
    private final Format1Files day = RECORD.ofDay();

    @Test
    void aPackThatNobodyTouchedHolds() {
        assertThat(faults(workstream)).isEmpty();
        assertThat(faults(RECORD.ofProgramme())).isEmpty();
        assertThat(faults(day)).isEmpty();
        assertThat(faults(RECORD.files(
                        Scope.ofDecision(Format1TestPack.FIRST, "d1"),
                        made -> made.header().position() == 4)))
                .isEmpty();
    }

    @Test
    void aByteOfAPayload() {
        workstream.lines(lines -> replaced(lines, 3, "not confirmed", "now confirmed"));
        assertThat(forged(workstream)).contains("position 10 (event event-10)", "another payload or salt");
        assertThat(forged(workstream)).doesNotContain("position 7 ");
    }

    @Test
    void aByteOfASalt() {
        workstream.lines(lines -> replaced(lines, 0, "\"salt\":\"", "\"salt\":\"AAAA"));
        assertThat(forged(workstream)).contains("position 1 (event event-1) has another payload or salt");
    }

    @Test
    void aPayloadWithTheLeafMadeToAgree() {
        Format1TestPack other = new Format1TestPack(900, "Funding is confirmed");
        List<String> said = lines(other.ofWorkstream());
        workstream.lines(lines -> {
            lines.set(5, said.get(5));
            return lines;
        });
        assertThat(forged(workstream)).contains("position 16 (event event-16) is not the leaf of the tree there");
    }

    @Test
    void aByteOfATile() {
        workstream.alter("tile/0/001");
        assertThat(forged(workstream))
                .contains("is not proved: tile/0/001 does not lead to the root")
                .doesNotContain("tile/0/000");
        assertThat(workstreamAgain()
                        .alter("tile/1/000.p/3")
                        .withAManifestThatAgrees()
                        .verdict(key())
                        .holds())
                .isFalse();
    }

    @Test
    void aTileThatIsMissing() {
        workstream.remove("tile/0/002");
        assertThat(forged(workstream)).contains("tile/0/002 is missing or not whole");
        assertThat(forged(workstreamAgain().remove("tile/0/003.p/132"))).contains("no entry is proved");
    }

    @Test
    void aByteOfTheCheckpoint() {
        String note = RECORD.note().toString();
        for (int i = 0; i < note.length(); i += 7) {
            byte[] altered = Format1TestPack.bytes(note);
            altered[i] ^= 1;
            assertThat(faults(
                            workstreamAgain().put(PackNames.CHECKPOINT, altered).withAManifestThatAgrees()))
                    .as("byte " + i)
                    .isNotEmpty();
        }
    }

    @Test
    void aByteOfTheKey() {
        workstream.alter(PackNames.KEY);
        assertThat(forged(workstream)).contains("a line of key is not a verifier key");
    }

    @Test
    void aKeyThatDidNotSign() {
        workstream.put(
                PackNames.KEY,
                Format1TestPack.bytes(SignerKey.generate(Format1TestPack.ORIGIN).verifier() + "\n"));
        assertThat(forged(workstream)).contains("none of the keys in the pack signed it");
    }

    @Test
    void aPackThatIsWhollyForgedHoldsOnlyForWhoHasNoKeyOfTheirOwn() {
        Format1TestPack forger = new Format1TestPack(900, "Funding is confirmed");
        assertThat(forger.ofWorkstream().verdict(null).holds()).isTrue();
        assertThat(faults(forger.ofWorkstream())).contains("it is not signed by that key");
    }

    @Test
    void aKeyOfAnotherLedgerThatSigned() {
        VerifierKey witness = SignerKey.generate("witness.example.org").verifier();
        assertThat(told(workstream.verdict(witness))).contains("the key is of another ledger");
    }

    @Test
    void aWitnessThatSawNothing() {
        VerifierKey witness = new VerifierKey("witness.example.org", VerifierKey.Purpose.COSIGNATURE, key().key());
        Trust trust = new Trust(Optional.of(key()), List.of(witness));
        assertThat(told(Format1Files.verdict(workstream.archive(), trust))).contains("no cosignature of that witness");
    }

    @Test
    void anEntryThatWasDropped() {
        workstream.lines(lines -> without(lines, 8));
        assertThat(forged(workstream)).contains("position 28", "is version 9", "where 8 should follow");
        day.lines(lines -> without(lines, 8));
        assertThat(forged(day)).contains("between position 7 and the entry at position 9");
    }

    @Test
    void anEntryThatWasAdded() {
        List<String> of = lines(day);
        workstream.lines(lines -> {
            lines.add(1, of.get(2));
            return lines;
        });
        assertThat(forged(workstream)).contains("position 2 (event event-2) does not");
    }

    @Test
    void anEntryThatNobodyRecorded() {
        List<String> longer = lines(new Format1TestPack(903).ofWorkstream());
        workstream.lines(lines -> {
            lines.add(longer.getLast());
            return lines;
        });
        assertThat(forged(workstream)).contains("position 901 (event event-901) is not proved", "later than what");
    }

    @Test
    void entriesThatWereSwapped() {
        workstream.lines(lines -> {
            Collections.swap(lines, 2, 3);
            return lines;
        });
        assertThat(forged(workstream)).contains("position 7 (event event-7) comes after the one at position 10");
    }

    @Test
    void anEntryThatIsThereTwice() {
        workstream.lines(lines -> {
            lines.add(4, lines.get(3));
            return lines;
        });
        assertThat(forged(workstream)).contains("position 10 (event event-10) occurs twice");
    }

    @Test
    void aByteOfAnUpdate() {
        String name = workstream.first("updates/");
        assertThat(forged(workstream.alter(name)))
                .contains("position 13 (event event-13): " + name + " is not the slide that was frozen");
    }

    @Test
    void anUpdateThatIsMissingOrThatNobodySubmitted() {
        String name = workstream.first("updates/");
        byte[] slide = workstream.get(name);
        assertThat(forged(workstream.remove(name))).contains("position 13", name + " is missing");
        String added = PackNames.update(Format1TestPack.SECOND, 1);
        assertThat(forged(workstreamAgain().put(added, slide))).contains("no entry submitted " + added);
    }

    @Test
    void aProofThatProvesSomethingElse() {
        Format1Files small = RECORD.files(
                Scope.ofWorkstream(Format1TestPack.FIRST), made -> made.header().position() == 1);
        small.replace("proofs/1.tlog-proof", "index 1\n", "index 4\n");
        assertThat(forged(small)).contains("position 1 (event event-1) is not proved by proofs/1.tlog-proof");
        assertThat(forged(small.put("proofs/4.tlog-proof", small.get("proofs/1.tlog-proof"))))
                .contains("no entry is proved by proofs/4.tlog-proof");
    }

    @Test
    void aManifestThatNamesAnotherTreeOrAnotherScope() {
        workstream.replace(PackNames.MANIFEST, "\"size\":900", "\"size\":899");
        assertThat(faults(workstream)).contains("the manifest names another tree");
        Format1Files other = workstreamAgain()
                .replace(
                        PackNames.MANIFEST,
                        "\"workstream\":\"" + Format1TestPack.FIRST,
                        "\"workstream\":\"" + Format1TestPack.SECOND);
        assertThat(faults(other)).contains("position 1 (event event-1) does not");
    }

    @Test
    void aFileThatIsNotAsTheManifestSaysOrIsNotInItOrIsMissing() {
        assertThat(faults(workstream.alter(PackNames.README))).contains("README.txt is not as the manifest says");
        assertThat(faults(workstreamAgain().remove(PackNames.README))).contains("README.txt is missing");
        assertThat(faults(workstreamAgain().put("tile/0/009", new byte[8192])))
                .contains("tile/0/009 is not in the manifest");
        assertThat(faults(workstreamAgain().lines(lines -> replaced(lines, 0, "not", "now"))))
                .contains("entries.jsonl is not as the manifest says");
    }

    @Test
    void moreFaultsThanAnybodyReadsAreCounted() {
        workstream.lines(lines -> lines.stream()
                .map(line -> line.replace("not confirmed", "now confirmed"))
                .collect(Collectors.toList()));
        Check payloads = workstream.withAManifestThatAgrees().verdict(key()).checks().stream()
                .filter(check -> check.says().startsWith("Every payload"))
                .findFirst()
                .orElseThrow();
        assertThat(payloads.found()).isEqualTo(240);
        assertThat(payloads.faults()).hasSize(24);
    }

    @Test
    void aCosignatureBelowTheCheckpointChangesNothing() {
        SignedNote note = RECORD.note();
        workstream.put(
                PackNames.CHECKPOINT,
                Format1TestPack.bytes(note + "\u2014 witness.example.org " + "AAAAAAAAAAAAAA==\n"));
        assertThat(forged(workstream)).isEmpty();
    }

    private static Format1Files workstreamAgain() {
        return RECORD.ofWorkstream();
    }

    private static VerifierKey key() {
        return RECORD.signer.verifier();
    }

    private static String forged(Format1Files files) {
        return faults(files.withAManifestThatAgrees());
    }

    private static String faults(Format1Files files) {
        return told(files.verdict(key()));
    }

    private static String told(Verdict verdict) {
        return verdict.checks().stream()
                .flatMap(check -> check.faults().stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Format1Files files) {
        return new String(files.get(PackNames.ENTRIES), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static List<String> replaced(List<String> lines, int at, String what, String by) {
        lines.set(at, lines.get(at).replace(what, by));
        return lines;
    }

    private static List<String> without(List<String> lines, int at) {
        lines.remove(at);
        return lines;
    }
}
