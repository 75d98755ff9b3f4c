package org.daybook.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.store.Entries.opened;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventBus;
import org.daybook.app.Awaited;
import org.daybook.app.RunningDaybook;
import org.daybook.query.facts.writing.FactsProjector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** Views that stand still while the record goes on: health says so, and says when they have caught up. */
@TestPropertySource(properties = "daybook.most-lag=1h")
class LaggingViewsTest extends RunningDaybook {

    private static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

    /** The machine's clock, which a test puts on. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ClockPutOn {

        @Bean
        @Primary
        Clock clockPutOn() {
            InstantSource source = () -> Clock.systemUTC().instant().plus(LATER.get());
            return source.withZone(ZoneOffset.UTC);
        }
    }

    @Autowired
    private EventBus events;

    @Autowired
    private FactsProjector projector;

    @BeforeEach
    void upToDate() {
        awaitStatus("/actuator/health", 200);
    }

    @AfterEach
    void goOn() {
        LATER.set(Duration.ZERO);
        projector.start();
    }

    @Test
    void healthIsOutOfServiceOnceTheViewsLagTooFarAndUpWhenTheyHaveCaughtUp() {
        projector.stop();
        assertThat(status("/actuator/health")).as("nothing to show").isEqualTo(200);
        events.publish(opened(UUID.randomUUID()));
        assertThat(status("/actuator/health")).as("behind, not yet too far").isEqualTo(200);
        LATER.set(Duration.ofHours(2));
        awaitStatus("/actuator/health", 503);
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(status("/actuator/health/liveness"))
                .as("a restart would not help")
                .isEqualTo(200);
        projector.start();
        awaitStatus("/actuator/health", 200);
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    }

    private int status(String path) {
        return send(request(path).GET()).statusCode();
    }

    private void awaitStatus(String path, int awaited) {
        Awaited.until(path + " answers " + awaited, () -> status(path) == awaited);
    }
}
