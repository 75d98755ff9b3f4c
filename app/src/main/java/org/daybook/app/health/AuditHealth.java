package org.daybook.app.health;

import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.audit.Verdict;
import org.daybook.query.audit.Verdicts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down where the last self-audit found something that does not agree or could not be carried out; unknown before the first,
 * and where the last is too old.
 */
@Component("selfAuditHealthIndicator")
@OnQuerySide
class AuditHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(AuditHealth.class);

    private final Verdicts verdicts;

    AuditHealth(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public Health health() {
        try {
            return of(verdicts.now());
        } catch (RuntimeException e) {
            LOG.warn("What the last self-audit found cannot be told", e);
            return Health.down()
                    .withDetail("why", "The database does not say what the last self-audit found.")
                    .build();
        }
    }

    private static Health of(Verdict verdict) {
        Health.Builder health =
                switch (verdict.state()) {
                    case AGREES -> Health.up();
                    case DISAGREES -> Health.down();
                    case UNKNOWN -> Health.unknown();
                };
        if (!verdict.why().isEmpty()) health.withDetail("why", verdict.why());
        verdict.last().ifPresent(run -> health.withDetail("lastAudit", run.id())
                .withDetail("finishedAt", run.finishedAt())
                .withDetail("entries", run.entries())
                .withDetail("findings", run.findings()));
        return health.build();
    }
}
