package org.daybook.app.health;

import java.time.Duration;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.springframework.boot.health.contributor.Health;

/** The health of a ledger of three entries, all of them proved, as a node with other keys tells it. */
public final class LedgerHealthOf {

    private LedgerHealthOf() {}

    /** @param keys which must contradict the ledger: nobody signs here */
    public static Health aLedgerInStep(LedgerKeys keys, Duration most) {
        LedgerLag lag = new LedgerLag(null, null, null) {
            @Override
            public Measured measure() {
                return new Measured(3, 3, 3, Duration.ZERO);
            }
        };
        return new LedgerHealth(lag, null, keys, most).health();
    }
}
