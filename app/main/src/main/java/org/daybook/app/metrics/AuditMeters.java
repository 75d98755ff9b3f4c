package org.daybook.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.proof.audit.AuditVerdicts;
import org.springframework.stereotype.Component;

/** The meters {@code daybook.audit.*}, for alerts. */
@Component
@OnQuerySide
record AuditMeters(AuditVerdicts verdicts, Clock clock) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("daybook.audit.findings", () -> verdicts.now().findings())
                .description(
                        "The result of the last self-audit that does not agree; at least 1 where it could not be carried out")
                .register(meters);
        Gauge.builder("daybook.audit.age", () -> age().map(age -> age.toMillis() / 1000.0)
                        .orElse(Double.NaN))
                .description("Time since the end of the last self-audit")
                .baseUnit("seconds")
                .register(meters);
    }

    private Optional<Duration> age() {
        return verdicts.now().last().map(run -> Duration.between(run.finishedAt(), clock.instant()));
    }
}
