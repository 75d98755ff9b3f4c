package org.daybook.app.health;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.proof.ledger.LedgerAppender;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.shared.ledger.Checkpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health of the ledger: down if the ledger, or what this node has signed, has more entries than the record, or if this
 * cannot be determined, for instance because the file of the last signature is damaged; out of service while entries
 * have waited longer than they may ({@code daybook.most-lag}) for a checkpoint that proves them; unknown where this
 * node has tried to sign and could not.
 */
@Component("ledgerHealthIndicator")
@OnQuerySide
class LedgerHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerHealth.class);

    private final LedgerLag lag;
    private final LedgerAppender appender;
    private final LedgerKeys keys;
    private final Duration most;

    LedgerHealth(
            LedgerLag lag, LedgerAppender appender, LedgerKeys keys, @Value("${daybook.most-lag:30s}") Duration most) {
        this.lag = lag;
        this.appender = appender;
        this.keys = keys;
        this.most = most;
    }

    @Override
    public Health health() {
        return ToldHealth.of("The progress of the ledger", () -> of(lag.measure()));
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
            return Health.down().withDetail("why", "The ledger has entries that the record lacks: some were removed.");
        }
        Optional<String> contradiction = contradiction(measured.record());
        if (contradiction.isPresent()) return Health.down().withDetail("why", contradiction.get());
        Optional<String> trouble = appender.trouble();
        Health.Builder health = measured.behind().compareTo(most) > 0
                ? Health.outOfService()
                : trouble.isPresent() ? Health.unknown() : Health.up();
        trouble.ifPresent(why -> health.withDetail("why", why));
        return health;
    }

    /**
     * An older database beside the newer keys of this node: entries that it signed are on record no more. Or what it signed
     * cannot be told, which is no fault of the database.
     */
    private Optional<String> contradiction(long record) {
        try {
            return signed().filter(size -> size > record)
                    .map(size -> "The record has " + record + " entries, but this node has signed a ledger of " + size
                            + ": the database is an older one. Nothing is signed until the same entries are on record"
                            + " again; docs/operations.md says what to do if they are lost.");
        } catch (IllegalStateException | UncheckedIOException e) {
            LOG.warn("It cannot be determined what this node has signed", e);
            return Optional.of(e.getMessage());
        }
    }

    /** How many entries were in the last checkpoint signed here. */
    private Optional<Long> signed() {
        return keys.lastSigned().map(note -> Checkpoint.parse(note.text()).size());
    }
}
