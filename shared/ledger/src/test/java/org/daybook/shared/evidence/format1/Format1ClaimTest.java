package org.daybook.shared.evidence.format1;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.PackNames;
import org.junit.jupiter.api.Test;

/** Nobody signs what a pack of format 1 says of itself: it is checked as far as it can be, and no further. */
class Format1ClaimTest {

    private static final Format1TestPack RECORD = new Format1TestPack(30);
    private static final Instant MADE_AT = Format1TestPack.MADE_AT;

    private final Format1Files pack = RECORD.ofWorkstream();

    private String faultsOf(String name, Object value) {
        String said = name.equals("position") ? "\"position\":29" : "\"" + name + "\":\"" + MADE_AT + "\"";
        String says = name.equals("position") ? "\"position\":" + value : "\"" + name + "\":\"" + value + "\"";
        return faults(pack.replace(PackNames.MANIFEST, said, says), trust(1));
    }

    private static Trust trust(int oldestFormat) {
        return new Trust(
                Optional.of(RECORD.signer.verifier()), List.of(), oldestFormat, Optional.of(MADE_AT.plusSeconds(60)));
    }

    private static String faults(Format1Files pack, Trust trust) {
        Verdict verdict = Format1Files.verdict(pack.archive(), trust);
        return verdict.checks().stream()
                .flatMap(check -> check.faults().stream())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aPackThatNobodyTouchedContradictsNothing() {
        assertThat(faults(pack, trust(1))).isEmpty();
    }

    @Test
    void whatWasKnownBeforeAnEntryWasRecordedIsContradictedByTheEntry() {
        assertThat(faultsOf("knownAt", "2022-06-01T11:00:05Z"))
                .contains("position 7 (event event-7) was recorded at 2022-06-01T11:00:07")
                .contains("after what the pack says was known")
                .doesNotContain("position 4 ");
    }

    @Test
    void whatIsKnownLaterThanThePackWasMadeIsAFault() {
        assertThat(faultsOf("knownAt", "2099-01-01T00:00:00Z")).contains("before what it says was known at 2099-01-01");
    }

    @Test
    void aPackSaidWhenItWasMadeToTheSecond() {
        assertThat(faultsOf("knownAt", MADE_AT.plusNanos(999_999_000))).isEmpty();
    }

    @Test
    void aPackThatWasMadeBeforeItsEntriesIsAFault() {
        assertThat(faultsOf("madeAt", "2022-06-01T11:00:05Z"))
                .contains("position 7 (event event-7) was recorded after the pack was made")
                .doesNotContain("position 4 (event event-4) was recorded");
    }

    @Test
    void aPackThatWillBeMadeIsAFaultByTheClockOfWhoeverChecksIt() {
        Instant tomorrow = MADE_AT.plus(Duration.ofDays(1));
        assertThat(faultsOf("madeAt", tomorrow)).isEmpty();
        assertThat(faults(pack.replace(PackNames.MANIFEST, tomorrow.toString(), "2099-01-01T00:00:00Z"), trust(1)))
                .contains("made at 2099-01-01T00:00:00Z, which is in the future");
    }

    @Test
    void aPositionThatIsNotInTheTreeIsAFault() {
        assertThat(faultsOf("position", 30)).contains("its checkpoint has no entry at position 30");
    }

    @Test
    void aPositionBeforeEntriesThatWereKnownIsAFault() {
        assertThat(faultsOf("position", 9))
                .contains("position 10 (event event-10) was recorded at")
                .contains("the pack says that it was not known by");
    }

    @Test
    void whoAsksForFormat2IsNotGivenFormat1() {
        assertThat(faults(pack, trust(2))).isEqualTo("it is of format 1: ask for a new pack");
    }
}
