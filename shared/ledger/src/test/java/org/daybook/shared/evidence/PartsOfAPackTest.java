package org.daybook.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.Scope;
import org.junit.jupiter.api.Test;

/** Packs may come to have parts that are not known here, and entries whose payloads are left out. */
class PartsOfAPackTest {

    private static final EvidenceRecord RECORD = new EvidenceRecord(60);

    private static TestPack workstream() {
        return TestPack.ofWorkstream(RECORD);
    }

    private static List<String> notes(Verdict verdict) {
        return verdict.checks().stream()
                .flatMap(check -> check.notes().stream())
                .toList();
    }

    @Test
    void aPartOfAKindThatIsNotKnownIsRefusedUnlessTheManifestCallsItOptional() {
        byte[] stamp = EvidenceRecord.bytes("a time stamp");
        assertThat(TestPack.faults(workstream()
                        .put("time-stamp", true, "stamps/1.tsr", stamp)
                        .verdict()))
                .isEqualTo(
                        "stamps/1.tsr is of the kind time-stamp, which this version does not know: check the pack with a"
                                + " newer one");
        Verdict told =
                workstream().put("time-stamp", false, "stamps/1.tsr", stamp).verdict();
        assertThat(TestPack.faults(told)).isEmpty();
        assertThat(notes(told)).anyMatch(note -> note.contains("nothing else was checked"));
    }

    @Test
    void aPartMayNotBeCalledWhatItIsNot() {
        byte[] other = EvidenceRecord.bytes("other");
        assertThat(TestPack.faults(workstream()
                        .put("time-stamp", false, PackNames.WITHHELD, other)
                        .verdict()))
                .contains("no part of kind time-stamp is named withheld.jsonl");
        assertThat(TestPack.faults(
                        workstream().put("tile", true, "notes", other).verdict()))
                .contains("no part of kind tile is named notes");
        TestPack pack = workstream();
        assertThat(TestPack.faults(pack.put("readme", false, PackNames.README, pack.get(PackNames.README))
                        .verdict()))
                .contains("README.txt is marked optional, but is not");
        assertThat(TestPack.faults(workstream().remove(PackNames.README).verdict()))
                .contains("it has no part of the kind readme");
    }

    @Test
    void aFileThatIsNotAsTheSignedManifestSaysIsNamed() {
        TestPack pack = workstream();
        String honest = org.daybook.shared.ledger.note.SignedNote.sign(
                        pack.manifest().text(), List.of(RECORD.signer))
                .toString();
        byte[] update = pack.get(first(pack, "updates/")).clone();
        update[3] ^= 1;
        pack.put(first(pack, "updates/"), update);
        assertThat(TestPack.faults(TestPack.verdict(pack.archive(honest), RECORD.signer.verifier())))
                .contains(first(pack, "updates/") + " is not as the manifest says", "is not the slide that was frozen");
    }

    private static String first(TestPack pack, String beginning) {
        return pack.manifest().parts().stream()
                .map(part -> part.name())
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEntryMayBeWithheldAndIsProvedToBeThereAllTheSame() {
        for (TestPack pack : List.of(withheld(), withheldOfDay())) {
            Verdict verdict = pack.verdict();
            assertThat(TestPack.faults(verdict)).isEmpty();
            assertThat(verdict.withheld()).isPositive();
            assertThat(notes(verdict))
                    .contains("the entry at position 7 (event event-7) is withheld: the pack says who made it and"
                            + " when, but not its content");
            assertThat(verdict.checks())
                    .extracting(Check::says)
                    .anyMatch(says -> says.startsWith("Withheld entries are reported"));
        }
    }

    private static TestPack withheld() {
        return TestPack.of(
                RECORD,
                Scope.ofWorkstream(EvidenceRecord.FIRST),
                made -> made.header().aggregate().equals(EvidenceRecord.FIRST),
                made -> List.of(1L, 7L, 13L, 58L).contains(made.header().position()));
    }

    private static TestPack withheldOfDay() {
        return TestPack.of(
                RECORD,
                Scope.ofPeriod(EvidenceRecord.DAY, EvidenceRecord.DAY, EvidenceRecord.ZONE),
                made -> true,
                made -> made.header().position() == 7);
    }

    @Test
    void whatIsWithheldCannotBeAnotherEntryOrMoreOrLessThanIsSaid() {
        String another = "event-70";
        assertThat(TestPack.faults(withheld()
                        .lines(PackNames.WITHHELD, lines -> {
                            lines.set(1, lines.get(1).replace("event-7\"", another + "\""));
                            return lines;
                        })
                        .verdict()))
                .contains("(event event-70) is not the leaf of the tree there");
        assertThat(TestPack.faults(withheld()
                        .lines(PackNames.WITHHELD, lines -> lines.subList(0, 3))
                        .verdict()))
                .contains("there are 3, not 4");
        assertThat(TestPack.faults(withheldOfDay()
                        .remove(PackNames.WITHHELD)
                        .saying(m -> new Manifest(
                                m.origin(),
                                m.scope(),
                                m.madeAt(),
                                m.knownAt(),
                                m.position(),
                                m.checkpoint(),
                                m.entries(),
                                0,
                                0,
                                m.parts()))
                        .verdict()))
                .contains("between position 6 and the entry at position 8");
        assertThat(TestPack.faults(withheld()
                        .lines(PackNames.WITHHELD, lines -> {
                            lines.set(0, lines.get(0).replace("}}", "},\"payload\":\"\"}"));
                            return lines;
                        })
                        .verdict()))
                .contains("line 1 is not");
    }

    @Test
    void theTextOfAnUpdateThatIsWithheldIsNotThere() {
        TestPack pack = withheld();
        // Position 13 submitted the first update of the workstream.
        assertThat(pack.get(PackNames.update(EvidenceRecord.FIRST, 1))).isNull();
        assertThat(TestPack.faults(pack.put(
                                "frozen-text",
                                true,
                                PackNames.update(EvidenceRecord.FIRST, 1),
                                RECORD.entries().get(13).slide())
                        .verdict()))
                .contains("no entry submitted updates/");
    }

    @Test
    void whatTellsOfLaterRedactionsIsNothingElse() {
        TestPack pack = workstream();
        String line = new String(pack.get(PackNames.ENTRIES)).lines().toList().getLast();
        byte[] told = EvidenceRecord.bytes(line + "\n");
        assertThat(TestPack.faults(
                        pack.put("redactions", true, PackNames.REDACTIONS, told).verdict()))
                .contains("does not record a later redaction", "there are 1, not 0");
    }
}
