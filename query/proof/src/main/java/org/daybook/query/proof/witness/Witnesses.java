package org.daybook.query.proof.witness;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.daybook.query.database.LeaderLease;
import org.daybook.query.database.LeaderTask;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.witness.WitnessResponse.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Sends the newest checkpoint to every witness at regular intervals, on one node at a time. Nothing waits for it: a
 * witness that does not answer is asked again in the next round, and health shows it.
 */
@Component
public class Witnesses extends LeaderTask {

    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);

    private final WitnessSettings settings;
    private final StoredLedger ledger;
    private final WitnessLog log;
    private final Showing showing;

    Witnesses(
            WitnessSettings settings,
            StoredLedger ledger,
            WitnessLog log,
            Clock clock,
            @Qualifier("unpooled") DataSource connections) {
        super("witnesses", "No witness is asked", LeaderLease.Duty.WITNESSES, connections);
        this.settings = settings;
        this.ledger = ledger;
        this.log = log;
        this.showing = new Showing(ledger, log, new WitnessClient(), clock);
    }

    @Override
    public void start() {
        if (!settings.witnesses().isEmpty()) super.start();
    }

    @Override
    protected void lead(LeaderLease lease, BooleanSupplier goesOn) throws SQLException, InterruptedException {
        while (goesOn.getAsBoolean()) {
            // Nothing else is asked of its connection, so that a loss would go unnoticed.
            if (!lease.isHeld()) throw new SQLException("The connection is lost");
            Optional<PublishedCheckpoint> newest = ledger.latest();
            for (Witness witness : settings.witnesses()) {
                if (newest.isPresent()) show(newest.get(), witness);
            }
            Thread.sleep(settings.pace());
        }
    }

    private void show(PublishedCheckpoint checkpoint, Witness witness) throws InterruptedException {
        if (log.hasCosigned(witness, checkpoint)) return;
        Optional<Outcome> before = log.last(witness).map(WitnessResponse::outcome);
        WitnessResponse asking = showing.to(witness, checkpoint);
        log.note(witness, asking);
        if (asking.outcome() != Outcome.COSIGNED && !before.equals(Optional.of(asking.outcome()))) {
            LOG.warn("The witness {} has not cosigned: {}", witness.name(), asking.why());
        }
    }
}
