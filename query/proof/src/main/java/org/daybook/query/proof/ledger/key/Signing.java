package org.daybook.query.proof.ledger.key;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.daybook.query.proof.ledger.HistoryNote;
import org.daybook.query.proof.ledger.HistoryNote.Published;
import org.daybook.query.proof.ledger.LedgerHistory;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.ledger.StoredHistory;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs checkpoints of this ledger, in the transaction of the caller. */
public final class Signing {

    private final JdbcClient jdbc;
    private final LedgerKeys own;
    private final List<SignerKey> keys;
    private LedgerHistory history;

    private Signing(JdbcClient jdbc, LedgerKeys own, List<SignerKey> keys) {
        this.jdbc = jdbc;
        this.own = own;
        this.keys = keys;
    }

    private Signing begun() {
        history = new LedgerHistory(new StoredHistory(jdbc), own, keys);
        return this;
    }

    /**
     * With the keys of this node, if they are those of the ledger. A new one is accepted if the previous one signs
     * beside it or is declared lost.
     *
     * @throws IllegalStateException if this node has not the key of this ledger
     */
    public static Signing with(LedgerKeys own, StoredLedger ledger, JdbcClient jdbc, Instant now) {
        List<StoredKey> known = ledger.keys();
        List<SignerKey> keys = own.read();
        if (keys.isEmpty() && known.isEmpty()) keys = List.of(own.make());
        if (keys.isEmpty()) throw lacks(known.getLast());
        VerifierKey newest = keys.getFirst().verifier();
        Signing signing = new Signing(jdbc, own, keys);
        Optional<StoredKey> current = known.isEmpty() ? Optional.empty() : Optional.of(known.getLast());
        if (current.filter(key -> key.verifier().equals(newest)).isPresent()) return signing.begun();
        if (known.stream().anyMatch(key -> key.verifier().equals(newest))) throw lacks(known.getLast());
        current.filter(key -> !key.verifier().name().equals(newest.name())).ifPresent(key -> {
            throw new IllegalStateException("The ledger is " + key.verifier().name() + " permanently, not "
                    + newest.name() + ": nothing is appended or signed here");
        });
        boolean lost = current.isPresent() && !signing.has(current.get().verifier());
        if (lost && !own.lost().equals(current.map(key -> key.verifier().id()))) throw lacks(current.get());
        signing.register(newest, ledger.size(), now, lost);
        return signing.begun();
    }

    private static IllegalStateException lacks(StoredKey current) {
        return new IllegalStateException("This node does not have the key of the ledger, " + current.verifier()
                + ": nothing is appended or signed here");
    }

    private boolean has(VerifierKey verifier) {
        return keys.stream().anyMatch(key -> key.verifier().equals(verifier));
    }

    private void register(VerifierKey verifier, long size, Instant now, boolean lost) {
        jdbc.sql("INSERT INTO ledger.key (verifier, since_size, since, lost) VALUES (?, ?, ?, ?)")
                .params(verifier.toString(), size, Timestamp.from(now), lost)
                .update();
    }

    /** Whether a checkpoint is signed by all keys of this node: one made before a rotation is not. */
    public boolean signed(PublishedCheckpoint checkpoint) {
        return keys.stream().allMatch(key -> checkpoint.note().isSignedBy(key.verifier()));
    }

    /** Signs a checkpoint and publishes it, with its link of the history. */
    public void publish(long size, TreeHash root, Instant now) {
        restoreLost();
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        SignedNote note = new Checkpoint(keys.getFirst().verifier().name(), size, root).sign(keys);
        SignedNote link = history.sign(LedgerHistory.published(size, root.toString(), at, note));
        own.keep(note, link);
        history.add(link, insert(size, root, note, at));
    }

    /** Signs the link with the cosignatures received, and publishes it. */
    public void publishHistory(SignedNote newest) {
        if (history.lost().isPresent()) return;
        history.signRest().ifPresent(link -> {
            own.keep(own.lastSigned().orElse(newest), link);
            history.add(link, null);
        });
    }

    /** Publishes what this node kept and a crash of the database then took back. */
    private void restoreLost() {
        history.lost().ifPresent(link -> {
            Optional<Published> checkpoint = HistoryNote.of(link).checkpoint();
            history.restored(link, checkpoint.map(this::insertLost).orElse(null));
        });
    }

    private long insertLost(Published lost) {
        SignedNote note = own.lastSigned()
                .filter(signed -> HistoryNote.digest(signed.toString()).equals(lost.note()))
                .orElseThrow(() -> new IllegalStateException(
                        "The last signature that this node remembers is not the one in its history"));
        return insert(lost.size(), TreeHash.ofBase64(lost.root()), note, lost.signedAt());
    }

    private long insert(long size, TreeHash root, SignedNote note, Instant at) {
        return jdbc.sql("INSERT INTO ledger.checkpoint (size, root, note, signed_at) VALUES (?, ?, ?, ?)"
                        + " RETURNING number")
                .params(size, root.bytes(), note.toString(), Timestamp.from(at))
                .query(Long.class)
                .single();
    }
}
