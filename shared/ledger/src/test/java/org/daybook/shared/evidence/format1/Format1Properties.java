package org.daybook.shared.evidence.format1;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.shared.evidence.EvidenceRecord;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.CanonicalText;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.evidence.pack.PackNames;

class Format1Properties {

    @Property(tries = 60)
    void whateverIsPackedHolds(@ForAll @IntRange(min = 3, max = 1200) int length, @ForAll String said) {
        Format1TestPack record = new Format1TestPack(
                length,
                said.codePoints()
                        .filter(c -> c < 0xD800 || c > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        for (Format1Files files : new Format1Files[] {record.ofWorkstream(), record.ofProgramme(), record.ofDay()}) {
            Verdict verdict = files.verdict(record.signer.verifier());
            assertThat(verdict.checks())
                    .allSatisfy(check -> assertThat(check.faults()).isEmpty());
            assertThat(verdict.holds()).isTrue();
        }
    }

    @Property(tries = 200)
    void aLineReadsAsItWasWritten(@ForAll byte[] payload, @ForAll byte[] salt) {
        EvidenceRecord.Made made = Format1TestPack.one();
        byte[] line = new EntryLine(made.line().leaf(), payload, salt).write();
        EntryLine read = EntryLine.read(new CanonicalText(line, 0, line.length)).line();
        assertThat(read.leaf()).isEqualTo(made.line().leaf());
        assertThat(read.payload()).isEqualTo(payload);
        assertThat(read.salt()).isEqualTo(salt);
        assertThat(line).endsWith((byte) '\n').satisfies(l -> assertThat(count(l))
                .isOne());
    }

    @Property(tries = 200)
    void nothingThatIsAlteredInALineGoesUnseen(@ForAll @IntRange(min = 0, max = 5000) int where) {
        Format1TestPack record = new Format1TestPack(4);
        Format1Files files = record.ofDay();
        byte[] lines = files.get(PackNames.ENTRIES);
        lines[where % lines.length] ^= 4;
        Verdict verdict =
                files.put(PackNames.ENTRIES, lines).withAManifestThatAgrees().verdict(record.signer.verifier());
        assertThat(verdict.holds()).isFalse();
    }

    private static int count(byte[] bytes) {
        int feeds = 0;
        for (byte b : bytes) if (b == '\n') feeds++;
        return feeds;
    }
}
