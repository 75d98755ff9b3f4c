package org.daybook.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.store.Entries.opened;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.daybook.app.RunningDaybook;
import org.daybook.query.facts.FactsProjector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Views that stand still while the record goes on: health says so, and says when they have caught up. */
@TestPropertySource(properties = "daybook.most-lag=3s")
class LaggingViewsTest extends RunningDaybook {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        projector.start();
    }

    @Test
    void healthIsOutOfServiceOnceTheViewsLagTooFarAndUpWhenTheyHaveCaughtUp() {
        projector.stop();
        assertThat(status("/actuator/health")).as("nothing to show").isEqualTo(200);
        events.publish(opened(UUID.randomUUID()));
        assertThat(status("/actuator/health")).as("behind, not yet too far").isEqualTo(200);
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
        Instant end = Instant.now().plus(PATIENCE);
        int seen = status(path);
        while (seen != awaited && Instant.now().isBefore(end)) {
            pause();
            seen = status(path);
        }
        assertThat(seen).isEqualTo(awaited);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
