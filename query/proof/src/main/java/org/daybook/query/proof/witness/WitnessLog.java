package org.daybook.query.proof.witness;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of witnesses, and the result of the last request to each. */
@Component
public record WitnessLog(JdbcClient jdbc) {

    /** The size of the newest checkpoint that it cosigned; 0 if it cosigned none. */
    public long seen(Witness witness) {
        return jdbc.sql("SELECT c.size FROM ledger.cosignature s JOIN ledger.checkpoint c ON c.number = s.checkpoint"
                        + " WHERE s.witness = ? ORDER BY s.checkpoint DESC LIMIT 1")
                .param(witness.key().toString())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** When it last saw a checkpoint, by what it says itself; absent if it cosigned none. */
    public Optional<Instant> seenAt(Witness witness) {
        return jdbc.sql("SELECT seen_at FROM ledger.cosignature WHERE witness = ? ORDER BY checkpoint DESC LIMIT 1")
                .param(witness.key().toString())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** How the last asking of it went; absent before the first. */
    public Optional<WitnessResponse> last(Witness witness) {
        return jdbc.sql("SELECT asked_at, outcome, why FROM ledger.witness WHERE witness = ?")
                .param(witness.key().toString())
                .query(WitnessResponse.class)
                .optional();
    }

    boolean hasCosigned(Witness witness, PublishedCheckpoint checkpoint) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM ledger.cosignature WHERE checkpoint = ? AND witness = ?)")
                .params(checkpoint.number(), witness.key().toString())
                .query(Boolean.class)
                .single();
    }

    void keep(Witness witness, PublishedCheckpoint checkpoint, String line, Instant seenAt) {
        jdbc.sql("INSERT INTO ledger.cosignature (checkpoint, witness, line, seen_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(checkpoint.number(), witness.key().toString(), line, Timestamp.from(seenAt))
                .update();
    }

    void note(Witness witness, WitnessResponse asking) {
        jdbc.sql("INSERT INTO ledger.witness (witness, asked_at, outcome, why) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (witness) DO UPDATE SET asked_at = excluded.asked_at,"
                        + " outcome = excluded.outcome, why = excluded.why")
                .params(
                        witness.key().toString(),
                        Timestamp.from(asking.askedAt()),
                        asking.outcome().name(),
                        asking.why())
                .update();
    }
}
