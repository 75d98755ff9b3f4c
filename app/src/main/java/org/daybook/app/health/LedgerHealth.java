package org.daybook.app.health;

import java.time.Duration;
import java.util.Optional;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.ledger.LedgerAppender;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Down where the ledger has more entries than the record, or nobody can tell; out of service while entries have waited
 * longer than they may ({@code daybook.most-lag}) for a checkpoint that proves them; unknown where this node has tried to
 * sign and could not.
 */
@Component("ledgerHealthIndicator")
@OnQuerySide
class LedgerHealth extends ToldHealth {

    private final LedgerLag lag;
    private final LedgerAppender appender;
    private final Duration most;

    LedgerHealth(LedgerLag lag, LedgerAppender appender, @Value("${daybook.most-lag:30s}") Duration most) {
        super("How far the ledger is");
        this.lag = lag;
        this.appender = appender;
        this.most = most;
    }

    @Override
    Health look() {
        return of(lag.measure());
    }

    private Health of(LedgerLag.Measured measured) {
        return status(measured)
                .withDetail("recordEntries", measured.record())
                .withDetail("ledgerEntries", measured.appended())
                .withDetail("provedEntries", measured.proved())
                .withDetail("secondsBehind", measured.behind().toMillis() / 1000.0)
                .withDetail("mostSecondsBehind", most.toMillis() / 1000.0)
                .build();
    }

    private Health.Builder status(LedgerLag.Measured measured) {
        if (measured.isBeyondTheRecord()) {
            return Health.down()
                    .withDetail("why", "The ledger has entries that the record has not: some were taken away.");
        }
        Optional<String> trouble = appender.trouble();
        Health.Builder health = measured.behind().compareTo(most) > 0
                ? Health.outOfService()
                : trouble.isPresent() ? Health.unknown() : Health.up();
        trouble.ifPresent(why -> health.withDetail("why", why));
        return health;
    }
}
