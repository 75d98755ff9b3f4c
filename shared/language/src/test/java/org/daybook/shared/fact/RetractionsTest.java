package org.daybook.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RetractionsTest {

    private static final Retractions ONE = Retractions.NONE.and(List.of(new Retraction(5, 9)));

    @Test
    void anEntryCountsUntilItsCorrectionIsKnown() {
        assertThat(ONE.take(5, 5, 8)).isFalse();
        assertThat(ONE.take(5, 5, 9)).isTrue();
    }

    @Test
    void aCorrectionDoesNotTakeAwayWhatItSaysItself() {
        assertThat(ONE.take(5, 9, 20)).isFalse();
        assertThat(ONE.take(5, 8, 20)).isTrue();
    }

    @Test
    void aStampIsTakenByWhereItStandsAndFromWhenItIsKnown() {
        assertThat(ONE.take(stamp(5, 5), 9)).isTrue();
        assertThat(ONE.take(stamp(5, 9), 9)).isFalse();
        assertThat(ONE.take(stamp(6, 5), 9)).isFalse();
    }

    @Test
    void onlyAnEntryThatWasCorrectedIsConcerned() {
        Retractions two = ONE.and(List.of(new Retraction(0, 7)));
        assertThat(two.concern(5)).isTrue();
        assertThat(two.concern(0)).isTrue();
        assertThat(two.concern(4)).isFalse();
        assertThat(two.concern(6)).isFalse();
        assertThat(Retractions.NONE.concern(0)).isFalse();
    }

    @Test
    void theirSizeGrowsWithTheirNumber() {
        assertThat(Retractions.NONE.bytes()).isZero();
        assertThat(ONE.bytes()).isPositive();
        assertThat(ONE.and(List.of(new Retraction(6, 9))).bytes()).isEqualTo(2 * ONE.bytes());
    }

    @Test
    void addingNothingChangesNothing() {
        assertThat(ONE.and(List.of())).isSameAs(ONE);
    }

    /** Few positions, so that entries are often corrected more than once. */
    @Property(tries = 500)
    void whatIsTakenIsWhatAnyCorrectionKnownByThenSaidLater(
            @ForAll @Size(max = 12) List<@LongRange(max = 20) Long> corrections,
            @ForAll @LongRange(max = 5) long position,
            @ForAll @LongRange(max = 22) long from,
            @ForAll @LongRange(max = 22) long known) {
        List<Retraction> all = new ArrayList<>();
        for (long correction : corrections) all.add(new Retraction(correction % 6, correction));
        Retractions inTwoParts =
                Retractions.NONE.and(all.subList(0, all.size() / 2)).and(all.subList(all.size() / 2, all.size()));
        boolean expected =
                all.stream().anyMatch(v -> v.position() == position && v.knownFrom() > from && v.knownFrom() <= known);
        assertThat(inTwoParts.take(position, from, known)).isEqualTo(expected);
        assertThat(inTwoParts.concern(position)).isEqualTo(all.stream().anyMatch(v -> v.position() == position));
    }

    private static Stamp stamp(long position, long knownFrom) {
        return new Stamp(LocalDate.EPOCH, position, knownFrom, 0, Instant.EPOCH);
    }
}
