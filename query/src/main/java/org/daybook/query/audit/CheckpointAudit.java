package org.daybook.query.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.daybook.query.audit.Finding.Kind;
import org.daybook.query.ledger.PublishedCheckpoint;
import org.daybook.query.ledger.StoredKey;
import org.daybook.query.ledger.StoredLedger;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.SignedNote;
import org.daybook.shared.ledger.VerifierKey;

/**
 * Compares every checkpoint with the root of the tree when it had that size: those that the ledger has published and,
 * where somebody brings one, the one that they have kept.
 */
final class CheckpointAudit {

    private static final int PAGE = 1_000;

    private final StoredLedger ledger;
    private final Findings findings;
    private final long newest;
    private final List<VerifierKey> keys;
    private final Optional<KeptCheckpoint> kept;
    private final Deque<PublishedCheckpoint> page = new ArrayDeque<>();
    private PublishedCheckpoint last;

    CheckpointAudit(StoredLedger ledger, Optional<KeptCheckpoint> kept, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
        this.kept = kept;
        this.keys = ledger.keys().stream().map(StoredKey::verifier).toList();
        this.newest = ledger.latest().map(PublishedCheckpoint::number).orElse(-1L);
        kept.ifPresent(this::checkSignature);
    }

    private void checkSignature(KeptCheckpoint brought) {
        List<VerifierKey> trusted = brought.key().map(List::of).orElse(keys);
        if (trusted.stream().noneMatch(brought.note()::isSignedBy)) {
            findings.add(
                    Kind.CHECKPOINT_FORGED,
                    null,
                    "The checkpoint of " + brought.checkpoint().size() + " that was brought is not signed by "
                            + (brought.key().isPresent() ? "the key brought with it" : "a key of this ledger"));
        }
    }

    /** To be told whenever the tree has grown. */
    void reached(GrowingTree tree) {
        kept.map(KeptCheckpoint::checkpoint)
                .filter(checkpoint -> checkpoint.size() == tree.size())
                .ifPresent(checkpoint -> compareKept(checkpoint, tree));
        for (PublishedCheckpoint next = peek(); next != null && next.size() == tree.size(); next = peek()) {
            page.remove();
            compare(next, tree);
        }
    }

    private void compareKept(Checkpoint checkpoint, GrowingTree tree) {
        if (checkpoint.root().equals(tree.root())) return;
        findings.add(
                Kind.HISTORY_REPLACED,
                null,
                "The checkpoint of " + checkpoint.size()
                        + " entries that was brought commits to another history than the record");
    }

    private PublishedCheckpoint peek() {
        if (page.isEmpty()) {
            long size = last == null ? -1 : last.size();
            long number = last == null ? -1 : last.number();
            page.addAll(ledger.after(size, number, PAGE));
            // What was signed since the audit began is for the next one.
            page.removeIf(checkpoint -> checkpoint.number() > newest);
            if (!page.isEmpty()) last = page.getLast();
        }
        return page.peek();
    }

    private void compare(PublishedCheckpoint published, GrowingTree tree) {
        boolean isOfTheTree = published.root().equals(tree.root());
        if (!isSigned(published)) {
            findings.add(
                    Kind.CHECKPOINT_FORGED,
                    null,
                    "The checkpoint of " + published.size()
                            + " entries is not what a key of this ledger signed for that size and root");
        } else if (!isOfTheTree) {
            findings.add(
                    Kind.HISTORY_REPLACED,
                    null,
                    "The checkpoint of " + published.size() + " entries commits to another history than the ledger");
        }
    }

    private boolean isSigned(PublishedCheckpoint published) {
        SignedNote note = published.note();
        Checkpoint signed = Checkpoint.parse(note.text());
        return signed.size() == published.size()
                && signed.root().equals(published.root())
                && keys.stream().anyMatch(note::isSignedBy);
    }

    /** To be told when the tree does not grow any more: whatever was signed for more was signed for what is gone. */
    void end(long size) {
        kept.map(KeptCheckpoint::checkpoint)
                .filter(checkpoint -> checkpoint.size() > size)
                .ifPresent(checkpoint -> beyond(checkpoint.size(), size));
        PublishedCheckpoint next = peek();
        if (next != null) beyond(next.size(), size);
    }

    private void beyond(long signed, long size) {
        findings.add(
                Kind.HISTORY_REPLACED,
                null,
                "A checkpoint was signed for " + signed + " entries, and the ledger has " + size);
    }
}
