package org.daybook.app.web.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientPaceTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int SLOWEST = 500;

    private final ClientPace pace = new ClientPace(SLOWEST);

    @BeforeEach
    void begin() {
        pace.begin(Duration.ofSeconds(10), Duration.ofSeconds(300));
    }

    @Test
    void whoeverSendsNothingIsTooSlowOnceThePatienceIsUsedUp() {
        pace.waited(10 * SECOND, 0);
        assertThat(pace.isTooSlow()).isFalse();
        pace.waited(1, 0);
        assertThat(pace.isTooSlow()).isTrue();
    }

    @Test
    void aByteEverySevenSecondsIsTooSlow() {
        pace.waited(7 * SECOND, 1);
        assertThat(pace.isTooSlow()).isFalse();
        pace.waited(7 * SECOND, 1);
        assertThat(pace.isTooSlow()).isTrue();
    }

    @Test
    void theSlowestRateIsFastEnoughUntilTheTimeForAllOfItIsOver() {
        for (int second = 0; second < 300; second++) {
            pace.waited(SECOND, SLOWEST);
            assertThat(pace.isTooSlow()).isFalse();
        }
        pace.waited(SECOND, SLOWEST);
        assertThat(pace.isTooSlow()).isTrue();
    }

    @Test
    void whatCameFastBuysNoMoreThanThePatience() {
        pace.waited(1, 100_000_000);
        pace.waited(10 * SECOND, 0);
        assertThat(pace.isTooSlow()).isFalse();
        pace.waited(SECOND, 0);
        assertThat(pace.isTooSlow()).isTrue();
    }

    @Test
    void aByteDoesNotSaveWhoeverIsLateAlready() {
        pace.waited(11 * SECOND, 100_000);
        assertThat(pace.isTooSlow()).isTrue();
    }
}
