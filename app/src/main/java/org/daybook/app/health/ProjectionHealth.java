package org.daybook.app.health;

import java.time.Duration;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down where nobody can tell how far the views are; out of service while they have been behind the record for longer
 * than they may ({@code daybook.most-lag}).
 */
@Component("viewsHealthIndicator")
@OnQuerySide
class ProjectionHealth extends ToldHealth {

    private final ProjectionLag lag;
    private final Duration most;

    ProjectionHealth(ProjectionLag lag, @Value("${daybook.most-lag:30s}") Duration most) {
        super("How far the views are");
        this.lag = lag;
        this.most = most;
    }

    @Override
    Health look() {
        return of(lag.measure());
    }

    private Health of(ProjectionLag.Measured measured) {
        Health.Builder health = measured.behind().compareTo(most) > 0 ? Health.outOfService() : Health.up();
        return health.withDetail("recordPosition", measured.record())
                .withDetail("viewsPosition", measured.views())
                .withDetail("entriesBehind", measured.entries())
                .withDetail("secondsBehind", measured.behind().toMillis() / 1000.0)
                .withDetail("mostSecondsBehind", most.toMillis() / 1000.0)
                .build();
    }
}
