package org.daybook.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.daybook.app.health.LedgerLag;
import org.daybook.app.health.ProjectionLag;
import org.daybook.app.store.wiring.OnQuerySide;
import org.springframework.stereotype.Component;

/**
 * The meters {@code daybook.projection.*} and {@code daybook.ledger.*}: the lag of views and proofs behind the record.
 */
@Component
@OnQuerySide
record LagMeters(ProjectionLag lag, LedgerLag ledger) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("daybook.record.position", () -> lag.measure().record())
                .description("Position of the last entry of the record; -1 while it is empty")
                .register(meters);
        Gauge.builder("daybook.projection.lag.entries", () -> lag.measure().entries())
                .description("Entries that the views do not show yet")
                .register(meters);
        Gauge.builder("daybook.projection.lag", () -> lag.measure().behind().toMillis() / 1000.0)
                .description("Time since the oldest entry that the views do not show was recorded")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("daybook.ledger.entries", () -> ledger.measure().appended())
                .description("Entries that are in the ledger")
                .register(meters);
        Gauge.builder("daybook.ledger.lag.entries", () -> ledger.measure().entries())
                .description("Entries that no checkpoint of the ledger proves yet")
                .register(meters);
        Gauge.builder("daybook.ledger.lag", () -> ledger.measure().behind().toMillis() / 1000.0)
                .description("Time since the oldest entry that no checkpoint proves was recorded")
                .baseUnit("seconds")
                .register(meters);
    }
}
