package org.daybook.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Clocks clocks = new Clocks(null, null, Clock.systemUTC(), ZoneId.of("Europe/London"));

    @Test
    void anHourThatTheClockShowedTwiceIsTheSecondOneAndOneThatItNeverShowedIsRefused() {
        assertThat(clocks.end("2022-10-30T01:30")).isEqualTo("2022-10-30T01:30:00Z");
        assertThatThrownBy(() -> clocks.read(null, "2022-03-27T01:30"))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.field())
                        .isEqualTo("knownAt"));
    }

    @Test
    void inSummerAnInstantIsShownAndReadOnTheClockOfTheInstallation() {
        assertThat(clocks.words().instant(Instant.parse("2022-07-12T08:00:00Z")))
                .isEqualTo("12 July 2022, 09:00");
        assertThat(clocks.end("2022-07-12T09:00")).isEqualTo("2022-07-12T08:00:00Z");
    }
}
