package org.daybook.query.proof.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.query.proof.ledger.HistoryNote.Published;
import org.daybook.query.proof.ledger.StoredHistory.CosignatureRow;
import org.daybook.query.proof.ledger.StoredHistory.Link;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;

/**
 * Adds links to the ledger's history, in the transaction of the caller, while this node signs. If the table lacks the
 * last link that this node remembers, it continues from that link, so that the gap shows permanently.
 */
public final class LedgerHistory {

    private static final int LOOK_BACK = StoredHistory.LOOK_BACK;

    private final StoredHistory stored;
    private final LedgerKeys own;
    private final List<SignerKey> keys;
    private final ToldCosignatures told = new ToldCosignatures();
    private Head head;
    private SignedNote lost;
    private long lastCheckpoint;

    /** The last link: its number and the digest over its note. */
    private record Head(long number, String digest) {

        static Head of(long number, String note) {
            return new Head(number, HistoryNote.digest(note));
        }
    }

    public LedgerHistory(StoredHistory stored, LedgerKeys own, List<SignerKey> keys) {
        this.stored = stored;
        this.own = own;
        this.keys = keys;
        Optional<Link> newest = stored.newest();
        head = newest.map(link -> Head.of(link.number(), link.note())).orElse(Head.of(0, ""));
        List<String> digests = new ArrayList<>();
        stored.after(head.number() - LOOK_BACK, LOOK_BACK).forEach(link -> remember(link, digests));
        told.add(digests, lastCheckpoint);
        own.lastHistory().ifPresent(this::goOnFrom);
    }

    private void remember(Link link, List<String> digests) {
        if (link.checkpoint() != null) lastCheckpoint = Math.max(lastCheckpoint, link.checkpoint());
        try {
            digests.addAll(HistoryNote.of(SignedNote.parse(link.note())).cosignatures());
        } catch (IllegalArgumentException e) {
            // For the self-audit to find.
        }
    }

    private void goOnFrom(SignedNote remembered) {
        HistoryNote last = HistoryNote.of(remembered);
        if (last.number() <= head.number()) return;
        // A crash between signing and committing takes away one link and no more.
        if (last.number() == head.number() + 1 && last.previous().equals(head.digest())) lost = remembered;
        else head = Head.of(last.number(), remembered.toString());
    }

    /** What was signed and kept, and then taken back by a crash: to be published before anything else is. */
    public Optional<SignedNote> lost() {
        return Optional.ofNullable(lost);
    }

    public void restored(SignedNote note, Long checkpoint) {
        HistoryNote link = HistoryNote.of(note);
        add(note, link, checkpoint);
        lost = null;
    }

    /** Signs the link of a checkpoint. */
    public SignedNote sign(Published checkpoint) {
        return sign(Optional.of(checkpoint), untold());
    }

    /**
     * Signs one with cosignatures, or about what was published before there was a history; absent where nothing is new.
     */
    public Optional<SignedNote> signRest() {
        List<CosignatureRow> untold = untold();
        boolean begins = head.number() == 0 && stored.earlier().isPresent();
        return untold.isEmpty() && !begins ? Optional.empty() : Optional.of(sign(Optional.empty(), untold));
    }

    private List<CosignatureRow> untold() {
        long after = lastCheckpoint - LOOK_BACK;
        return told.untold(after, stored.cosignatures(after)).stream()
                .filter(CosignatureRow::holds)
                .toList();
    }

    private SignedNote sign(Optional<Published> checkpoint, List<CosignatureRow> untold) {
        HistoryNote link = new HistoryNote(
                keys.getFirst().verifier().name(),
                head.number() + 1,
                head.digest(),
                head.number() == 0 ? stored.earlier() : Optional.empty(),
                checkpoint,
                stored.keys(Integer.MAX_VALUE),
                untold.stream().map(CosignatureRow::digest).toList());
        return SignedNote.sign(link.text(), keys);
    }

    /** Adds a link that was signed and that this node remembers. */
    public void add(SignedNote note, Long checkpoint) {
        add(note, HistoryNote.of(note), checkpoint);
    }

    private void add(SignedNote note, HistoryNote link, Long checkpoint) {
        stored.add(link.number(), checkpoint, note.toString());
        if (checkpoint != null) lastCheckpoint = checkpoint;
        told.add(link.cosignatures(), lastCheckpoint);
        head = Head.of(link.number(), note.toString());
    }

    /** As the table keeps it. */
    public static Published published(long size, String root, Instant signedAt, SignedNote note) {
        return new Published(size, root, signedAt, HistoryNote.digest(note.toString()));
    }
}
