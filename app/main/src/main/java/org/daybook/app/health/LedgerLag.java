package org.daybook.app.health;

import java.time.Duration;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.asof.RecordHead;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.ledger.StoredLedger;
import org.springframework.stereotype.Component;

/** The lag of the proof behind the record, in entries and in time. */
@Component
@OnQuerySide
public class LedgerLag {

    private final StoredLedger ledger;
    private final RecordHead head;
    private final Waiting waiting;

    LedgerLag(StoredLedger ledger, RecordHead head, Waiting waiting) {
        this.ledger = ledger;
        this.head = head;
        this.waiting = waiting;
    }

    /**
     * One measurement.
     *
     * @param record how many entries the record has
     * @param appended how many of them are in the ledger
     * @param proved how many are in its newest checkpoint; -1 while there is none
     * @param behind for how long the oldest entry that is in no checkpoint has been recorded; zero where all are
     */
    public record Measured(long record, long appended, long proved, Duration behind) {

        /** Entries that are in no checkpoint yet. */
        public long entries() {
            return Math.max(0, record - Math.max(0, proved));
        }

        /** Whether the ledger has leaves of entries that the record has not: something was taken away. */
        public boolean isBeyondTheRecord() {
            return appended > record;
        }
    }

    public Measured measure() {
        Optional<PublishedCheckpoint> newest = ledger.latest();
        long proved = newest.map(PublishedCheckpoint::size).orElse(-1L);
        long appended = ledger.size();
        // Looked at last: what is in the ledger was in the record before.
        long record = head.position() + 1;
        Duration behind = record > proved ? waiting.after(Math.max(0, proved) - 1) : Duration.ZERO;
        return new Measured(record, appended, proved, behind);
    }
}
