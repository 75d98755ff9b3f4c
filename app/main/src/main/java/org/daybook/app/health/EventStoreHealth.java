package org.daybook.app.health;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health of the event store: down if it does not report the length of the record. */
@Component("recordHealthIndicator")
record EventStoreHealth(EventStore events) implements HealthIndicator {

    @Override
    public Health health() {
        try {
            TrackingToken head = events.createHeadToken();
            long position = head == null ? -1 : head.position().orElse(-1);
            return Health.up().withDetail("recordPosition", position).build();
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}
