package org.daybook.app.health;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Health that the database or the event store reports; down, with a sentence instead of a stack trace, if they do not.
 */
abstract class ToldHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ToldHealth.class);

    private final String what;

    /** @param what cannot be told then, such as "The progress of the views" */
    ToldHealth(String what) {
        this.what = what;
    }

    /** As they tell it. */
    abstract Health look();

    @Override
    public final Health health() {
        try {
            return look();
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be told", what, e);
            return Health.down()
                    .withDetail("why", what + " cannot be determined: the database or the event store does not answer.")
                    .build();
        }
    }
}
