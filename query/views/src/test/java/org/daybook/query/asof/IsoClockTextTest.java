package org.daybook.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoClockTextTest {

    private static final UUID ID = UUID.fromString("20210000-0000-4000-8000-000000000003");

    @Test
    void anInstantHasItsOffsetEvenWhereThePlusSignWasNotEscaped() {
        Optional<Instant> noon = Optional.of(Instant.parse("2022-05-01T11:00:00Z"));
        assertThat(ClockText.ISO.instant("knownAt", "2022-05-01T12:00:00+01:00"))
                .isEqualTo(noon);
        assertThat(ClockText.ISO.instant("knownAt", "2022-05-01T12:00:00 01:00"))
                .isEqualTo(noon);
        assertThat(ClockText.ISO.instant("knownAt", "2022-05-01T11:00:00Z")).isEqualTo(noon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2022-05-01", "2022-05-01T12:00:00", "now", "+999999999-01-01T00:00:00Z"})
    void anythingElseIsNoInstant(String written) {
        assertThatThrownBy(() -> ClockText.ISO.instant("knownAt", written))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("knownAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2022-02-30", "01/05/22", "-0001-01-01", "today"})
    void aDayThatNoCalendarHasIsRefused(String written) {
        assertThatThrownBy(() -> ClockText.ISO.day("on", written)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theVersionToShowIsThatOfThePathOrNamesItsAggregate() {
        assertThat(AtLeast.read("7", Optional.of(ID))).contains(new AtLeast(ID, 7));
        assertThat(AtLeast.read(ID + ":7", Optional.empty())).contains(new AtLeast(ID, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "x:7",
                "20210000-0000-4000-8000-000000000003:",
                "20210000-0000-4000-8000-000000000003:-1"
            })
    void onAListAVersionNeedsItsAggregate(String written) {
        assertThatThrownBy(() -> AtLeast.read(written, Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("atLeast"));
    }
}
