package org.daybook.query.proof.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.query.proof.ledger.HistoryNote.Keys;
import org.daybook.query.proof.ledger.HistoryNote.Published;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored history of the ledger, and the rows to which it refers. */
@Component
public record StoredHistory(JdbcClient jdbc) {

    /**
     * For how many checkpoints before its own a link tells of cosignatures. A witness answers within seconds;
     * cosignatures received for older ones are in no link.
     */
    public static final int LOOK_BACK = 600;

    private static final int PAGE = 1_000;

    /** A link, as stored in its table. */
    public record Link(long number, Long checkpoint, String note) {}

    /** The newest; absent before the first. */
    public Optional<Link> newest() {
        return jdbc.sql("SELECT number, checkpoint, note FROM ledger.history ORDER BY number DESC LIMIT 1")
                .query(Link.class)
                .optional();
    }

    public Optional<Link> find(long number) {
        return jdbc.sql("SELECT number, checkpoint, note FROM ledger.history WHERE number = ?")
                .param(number)
                .query(Link.class)
                .optional();
    }

    /** In the order of numbers. */
    public List<Link> after(long number, int limit) {
        return jdbc.sql("SELECT number, checkpoint, note FROM ledger.history WHERE number > ? ORDER BY number LIMIT ?")
                .params(number, limit)
                .query(Link.class)
                .list();
    }

    void add(long number, Long checkpoint, String note) {
        jdbc.sql("INSERT INTO ledger.history (number, checkpoint, note) VALUES (?, ?, ?)")
                .params(number, checkpoint, note)
                .update();
    }

    /** A checkpoint as a link lists it, and the number of its row. */
    public record NumberedCheckpoint(long number, Published published) {}

    /** Those after a number, in the order of numbers. */
    public List<NumberedCheckpoint> checkpoints(long after, int limit) {
        return jdbc.sql("SELECT number, size, root, signed_at, note FROM ledger.checkpoint WHERE number > ?"
                        + " ORDER BY number LIMIT ?")
                .params(after, limit)
                .query((row, n) -> new NumberedCheckpoint(
                        row.getLong(1),
                        new Published(
                                row.getLong(2),
                                Base64.getEncoder().encodeToString(row.getBytes(3)),
                                instant(row, 4),
                                HistoryNote.digest(row.getString(5)))))
                .list();
    }

    /**
     * A cosignature.
     *
     * @param checkpoint the number of the one that it stands below
     * @param note of the checkpoint that it stands below
     */
    public record CosignatureRow(long checkpoint, String witness, String line, Instant seenAt, String note) {

        /** As a link lists it. */
        public String digest() {
            return HistoryNote.digest(List.of(witness, LedgerLeaf.written(seenAt), line, HistoryNote.digest(note)));
        }

        /** Whether the witness made it for the checkpoint to which it belongs. */
        public boolean holds() {
            try {
                return SignedNote.parse(note + line)
                        .cosignedBy(VerifierKey.parse(witness))
                        .filter(cosignature -> cosignature.seenAt().equals(seenAt))
                        .isPresent();
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** Those of checkpoints after a number. */
    public List<CosignatureRow> cosignatures(long after) {
        List<CosignatureRow> rows = new ArrayList<>();
        cosignatures(after, Long.MAX_VALUE, rows::add);
        return rows;
    }

    /** Takes those of checkpoints after a number, up to another, in their order; so many at once as fit into memory in any case. */
    public void cosignatures(long after, long last, Consumer<CosignatureRow> taker) {
        List<CosignatureRow> page = cosignatures(after, null, last);
        while (!page.isEmpty()) {
            page.forEach(taker);
            if (page.size() < PAGE) return;
            page = cosignatures(page.getLast().checkpoint(), page.getLast().witness(), last);
        }
    }

    /** @param witness behind whose; null for all after that checkpoint */
    private List<CosignatureRow> cosignatures(long checkpoint, String witness, long last) {
        return jdbc.sql("SELECT s.checkpoint, s.witness, s.line, s.seen_at, c.note FROM ledger.cosignature s"
                        + " JOIN ledger.checkpoint c ON c.number = s.checkpoint"
                        + " WHERE (s.checkpoint > ? OR (s.checkpoint = ? AND s.witness > CAST(? AS text))) AND s.checkpoint >= ?"
                        + " AND s.checkpoint <= ? ORDER BY s.checkpoint, s.witness LIMIT ?")
                .params(checkpoint, checkpoint, witness, checkpoint, last, PAGE)
                .query((row, n) -> new CosignatureRow(
                        row.getLong(1), row.getString(2), row.getString(3), instant(row, 4), row.getString(5)))
                .list();
    }

    /** The first keys, at most that many, as links list them. */
    public Keys keys(int most) {
        List<String> lines = jdbc.sql(
                        "SELECT number, verifier, since_size, since, lost FROM ledger.key ORDER BY number LIMIT ?")
                .param(most)
                .query((row, n) -> row.getInt(1) + " " + row.getString(2) + " " + row.getLong(3) + " "
                        + LedgerLeaf.written(instant(row, 4)) + " " + row.getBoolean(5))
                .list();
        return new Keys(lines.size(), HistoryNote.digest(lines));
    }

    /** What has been published, where there is no history yet; absent if nothing was. */
    Optional<String> earlier() {
        return jdbc.sql("SELECT max(number) FROM ledger.checkpoint")
                .query((row, n) -> row.getObject(1, Long.class))
                .optional()
                .flatMap(this::earlier);
    }

    /** What was published up to that checkpoint, before there was a history; absent if nothing was. */
    public Optional<String> earlier(long last) {
        List<String> lines = new ArrayList<>();
        checkpoints(-1, Integer.MAX_VALUE).stream()
                .filter(row -> row.number() <= last)
                .forEach(row -> lines.add(row.number() + " " + row.published()));
        return lines.isEmpty() ? Optional.empty() : Optional.of(last + " " + HistoryNote.digest(lines));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
