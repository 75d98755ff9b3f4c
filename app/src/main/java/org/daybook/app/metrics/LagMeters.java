package org.daybook.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.app.health.ProjectionLag;
import org.springframework.stereotype.Component;

/** {@code daybook.projection.*}: how far the views of this node's database are behind the record. */
@Component
@OnQuerySide
class LagMeters implements MeterBinder {

    private final ProjectionLag lag;

    LagMeters(ProjectionLag lag) {
        this.lag = lag;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("daybook.record.position", () -> lag.measure().record())
                .description("Position of the last entry of the record; -1 while it is empty")
                .register(meters);
        Gauge.builder("daybook.projection.lag.entries", () -> lag.measure().entries())
                .description("Entries that the views do not show yet")
                .register(meters);
        Gauge.builder("daybook.projection.lag", () -> lag.measure().behind().toMillis() / 1000.0)
                .description("For how long the oldest entry that the views do not show has been recorded")
                .baseUnit("seconds")
                .register(meters);
    }
}
