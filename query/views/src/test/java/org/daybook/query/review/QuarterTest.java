package org.daybook.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.shared.clock.TargetDate;

class QuarterTest {

    @Property
    void everyDayIsInOneQuarterWhichIsTheOneThatATargetDateOfThatNameMeans(@ForAll("days") LocalDate day) {
        Quarter quarter = Quarter.of(day);
        TargetDate written = TargetDate.read(quarter.name(), LocalDate.parse("2017-03-31"));
        assertThat(quarter.holds(day)).isTrue();
        assertThat(quarter.first()).isEqualTo(written.first());
        assertThat(quarter.last()).isEqualTo(written.last());
        assertThat(Quarter.of(quarter.last().plusDays(1)).first())
                .isEqualTo(quarter.last().plusDays(1));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 40).map(LocalDate.parse("2010-01-01")::plusDays);
    }
}
