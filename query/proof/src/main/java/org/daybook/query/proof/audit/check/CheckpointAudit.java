package org.daybook.query.proof.audit.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.ledger.StoredLedger.CheckpointRow;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.note.SignedNote;

/**
 * Compares every checkpoint with the root of the tree at its size: the published ones, the last one that this node
 * remembers having signed, and one that somebody else kept, if submitted.
 */
public final class CheckpointAudit {

    private static final int PAGE = 1_000;

    private final StoredLedger ledger;
    private final Findings findings;
    private final long newest;
    private final KeyAudit keys;
    private final List<KnownCheckpoint> known;
    private final Deque<CheckpointRow> page = new ArrayDeque<>();
    private CheckpointRow last;

    /** @param newest the number of the newest checkpoint when the audit began: what was signed since is for the next one */
    public CheckpointAudit(
            StoredLedger ledger, KeyAudit keys, long newest, List<KnownCheckpoint> known, Findings findings) {
        this.ledger = ledger;
        this.keys = keys;
        this.newest = newest;
        this.known = known;
        this.findings = findings;
    }

    /** To be told whenever the tree has grown. */
    void reached(GrowingTree tree) {
        known.stream()
                .filter(one -> one.checkpoint().size() == tree.size())
                .filter(one -> !one.checkpoint().root().equals(tree.root()))
                .forEach(one -> tell(
                        one,
                        "The checkpoint of " + tree.size() + " entries " + one.whose()
                                + " commits to another history than the record"));
        for (CheckpointRow next = peek(); next != null && next.size() <= tree.size(); next = peek()) {
            page.remove();
            compare(next, tree);
        }
    }

    private void tell(KnownCheckpoint one, String what) {
        if (one.alarming()) findings.add(Kind.HISTORY_REPLACED, what);
        else findings.tell(Kind.HISTORY_REPLACED, null, what);
    }

    private CheckpointRow peek() {
        if (page.isEmpty()) {
            long size = last == null ? -1 : last.size();
            long number = last == null ? -1 : last.number();
            List<CheckpointRow> more = ledger.after(size, number, PAGE);
            if (!more.isEmpty()) last = more.getLast();
            more.stream().filter(row -> row.number() <= newest).forEach(page::add);
        }
        return page.peek();
    }

    private void compare(CheckpointRow published, GrowingTree tree) {
        if (published.size() != tree.size() || !isSigned(published)) {
            findings.add(
                    Kind.CHECKPOINT_FORGED,
                    "The checkpoint of " + published.size()
                            + " entries is not what a key of this ledger signed for that size and root");
        } else if (!Arrays.equals(published.root(), tree.root().bytes())) {
            findings.add(
                    Kind.HISTORY_REPLACED,
                    "The checkpoint of " + published.size() + " entries commits to another history than the ledger");
        }
    }

    private boolean isSigned(CheckpointRow published) {
        try {
            SignedNote note = SignedNote.parse(published.note());
            Checkpoint signed = Checkpoint.parse(note.text());
            return signed.size() == published.size()
                    && Arrays.equals(signed.root().bytes(), published.root())
                    && keys.signed(note, published.size());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** To be told when the tree does not grow any more: whatever was signed for more was signed for what is gone. */
    void end(long size) {
        known.stream()
                .filter(one -> one.checkpoint().size() > size)
                .forEach(one -> tell(one, beyond(one.checkpoint().size(), size)));
        CheckpointRow next = peek();
        if (next != null) findings.add(Kind.HISTORY_REPLACED, beyond(next.size(), size));
    }

    private static String beyond(long signed, long size) {
        return "A checkpoint was signed for " + signed + " entries, and the ledger has " + size;
    }
}
