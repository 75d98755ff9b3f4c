package org.daybook.app.health;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.proof.audit.AuditVerdict;
import org.daybook.query.proof.audit.AuditVerdicts;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health of self-audits: down if the last one had findings or could not be carried out, unknown before the first one
 * or if the last is too old.
 */
@Component("selfAuditHealthIndicator")
@OnQuerySide
record AuditHealth(AuditVerdicts verdicts) implements HealthIndicator {

    @Override
    public Health health() {
        return ToldHealth.of("The result of the last self-audit", () -> of(verdicts.now()));
    }

    private static Health of(AuditVerdict verdict) {
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
