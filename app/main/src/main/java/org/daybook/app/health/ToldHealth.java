package org.daybook.app.health;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;

/**
 * Health that the database or the event store reports; down, with a sentence instead of a stack trace, if they do not.
 */
final class ToldHealth {

    private static final Logger LOG = LoggerFactory.getLogger(ToldHealth.class);

    private ToldHealth() {}

    /** @param what cannot be told then, such as "The progress of the views" */
    static Health of(String what, Supplier<Health> look) {
        try {
            return look.get();
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be told", what, e);
            return Health.down()
                    .withDetail("why", what + " cannot be determined: the database or the event store does not answer.")
                    .build();
        }
    }
}
