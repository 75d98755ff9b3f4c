package org.daybook.app.health;

import java.time.Duration;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.facts.writing.FactsProjector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health of the views: down if their progress cannot be determined; out of service while they lag longer than {@code
 * daybook.most-lag}, or stop before an entry of newer software.
 */
@Component("viewsHealthIndicator")
@OnQuerySide
class ProjectionHealth implements HealthIndicator {

    private final ProjectionLag lag;
    private final FactsProjector projector;
    private final Duration most;

    ProjectionHealth(ProjectionLag lag, FactsProjector projector, @Value("${daybook.most-lag:30s}") Duration most) {
        this.lag = lag;
        this.projector = projector;
        this.most = most;
    }

    @Override
    public Health health() {
        return ToldHealth.of("The progress of the views", () -> of(lag.measure()));
    }

    private Health of(ProjectionLag.Measured measured) {
        boolean late = measured.behind().compareTo(most) > 0;
        boolean stopped = measured.entries() > 0 && projector.unknown().isPresent();
        Health.Builder health = late || stopped ? Health.outOfService() : Health.up();
        if (stopped)
            health.withDetail(
                    "why",
                    "The record continues in a version of Daybook that is newer than this node: "
                            + projector.unknown().get() + ". The views stop before that entry; upgrade this node.");
        else if (late) projector.trouble().ifPresent(why -> health.withDetail("why", why));
        return health.withDetail("recordPosition", measured.record())
                .withDetail("viewsPosition", measured.views())
                .withDetail("entriesBehind", measured.entries())
                .withDetail("secondsBehind", measured.behind().toMillis() / 1000.0)
                .withDetail("mostSecondsBehind", most.toMillis() / 1000.0)
                .build();
    }
}
