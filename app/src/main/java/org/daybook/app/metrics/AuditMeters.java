package org.daybook.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.audit.AuditLog;
import org.daybook.query.audit.AuditRun;
import org.springframework.stereotype.Component;

/** {@code daybook.audit.*}: what an alert is set on. */
@Component
@OnQuerySide
class AuditMeters implements MeterBinder {

    private final AuditLog log;
    private final Clock clock;

    AuditMeters(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("daybook.audit.findings", () -> log.last()
                        .map(AuditRun::findings)
                        .map(Long::doubleValue)
                        .orElse(Double.NaN))
                .description("What the last self-audit found that does not agree")
                .register(meters);
        Gauge.builder("daybook.audit.age", () -> age().map(age -> age.toMillis() / 1000.0)
                        .orElse(Double.NaN))
                .description("Since the last self-audit that came to its end")
                .baseUnit("seconds")
                .register(meters);
    }

    private Optional<Duration> age() {
        return log.last()
                .filter(run -> run.failure() == null)
                .map(run -> Duration.between(run.finishedAt(), clock.instant()));
    }
}
