package org.daybook.app.health;

import java.util.Optional;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.audit.AuditLog;
import org.daybook.query.audit.AuditRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down where the last self-audit found something that does not agree; unknown before the first, or where it came to no end. */
@Component("selfAuditHealthIndicator")
@OnQuerySide
class AuditHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(AuditHealth.class);

    private final AuditLog log;

    AuditHealth(AuditLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        try {
            return log.last().map(AuditHealth::of).orElseGet(() -> Health.unknown()
                    .withDetail("why", "There was no self-audit yet.")
                    .build());
        } catch (RuntimeException e) {
            LOG.warn("What the last self-audit found cannot be told", e);
            return Health.down()
                    .withDetail("why", "The database does not say what the last self-audit found.")
                    .build();
        }
    }

    private static Health of(AuditRun last) {
        Health.Builder health =
                last.findings() > 0 ? Health.down() : last.failure() == null ? Health.up() : Health.unknown();
        Optional.ofNullable(last.failure()).ifPresent(failure -> health.withDetail("why", failure));
        return health.withDetail("lastAudit", last.id())
                .withDetail("finishedAt", last.finishedAt())
                .withDetail("entries", last.entries())
                .withDetail("findings", last.findings())
                .build();
    }
}
