package org.daybook.query.proof.audit.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.ledger.HistoryNote;
import org.daybook.query.proof.ledger.HistoryNote.Keys;
import org.daybook.query.proof.ledger.HistoryNote.Published;
import org.daybook.query.proof.ledger.StoredHistory;
import org.daybook.query.proof.ledger.StoredHistory.Link;
import org.daybook.query.proof.ledger.StoredHistory.NumberedCheckpoint;
import org.daybook.shared.ledger.note.SignedNote;

/**
 * Follows the ledger's history from its first link to its newest, and compares every checkpoint, key and cosignature
 * with it. Anything removed, altered or added is found.
 */
public final class HistoryAudit {

    private static final int PAGE = 1_000;
    private static final int MOST_SOUGHT = 100_000;

    private final StoredHistory history;
    private final KeyAudit keys;
    private final Findings findings;
    private final Deque<NumberedCheckpoint> checkpoints = new ArrayDeque<>();
    private final CosignatureAudit cosignatures;
    /** By the links of the page that is read. */
    private final Set<String> told = new HashSet<>();

    private final Map<Integer, Keys> kept = new HashMap<>();
    private long lastRead = Long.MIN_VALUE;
    private String previous = HistoryNote.digest("");
    private long number;
    private long last = Long.MIN_VALUE;
    private long size = -1;
    private boolean keysDiffer;

    public HistoryAudit(StoredHistory history, KeyAudit keys, Findings findings) {
        this.history = history;
        this.keys = keys;
        this.findings = findings;
        this.cosignatures = new CosignatureAudit(history, MOST_SOUGHT, findings);
    }

    /** @param newest the number of the newest checkpoint when the audit began: what was published since is for the next one */
    public void run(long newest) {
        for (List<Link> page = history.after(0, PAGE); !page.isEmpty(); page = history.after(number, PAGE)) {
            page.forEach(this::follow);
            cosignatures.compare(told, last);
            told.clear();
        }
        // A database of an older Daybook has no history until something is signed.
        if (number == 0) return;
        for (NumberedCheckpoint rest = peek(); rest != null && rest.number() <= newest; rest = peek()) untold();
        cosignatures.end();
    }

    private void follow(Link link) {
        if (link.number() != number + 1) {
            findings.add(
                    Kind.CHECKPOINT_MISSING,
                    "The history of the ledger has no links " + (number + 1) + " to " + (link.number() - 1)
                            + ": what was published then was removed");
        }
        Optional<HistoryNote> read = read(link);
        boolean follows = read.isPresent()
                && read.get().number() == link.number()
                && (link.number() != number + 1 || read.get().previous().equals(previous));
        if (!follows) altered(link, "is not signed by a key of the ledger, or does not follow the previous one");
        number = link.number();
        previous = HistoryNote.digest(link.note());
        read.ifPresent(note -> compare(link, note));
    }

    private Optional<HistoryNote> read(Link link) {
        try {
            SignedNote signed = SignedNote.parse(link.note());
            HistoryNote note = HistoryNote.of(signed);
            boolean holds = note.checkpoint()
                    .map(published -> keys.signed(signed, published.size()))
                    .orElseGet(() -> keys.verifiers().stream().anyMatch(signed::isSignedBy));
            return holds && keys.isOrigin(note.origin()) ? Optional.of(note) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void compare(Link link, HistoryNote note) {
        if (note.earlier().isPresent()) compareEarlier(link, note.earlier().get());
        if (note.checkpoint().isPresent() != (link.checkpoint() != null)) {
            altered(link, "names a different checkpoint from the one for which it was signed");
        } else if (link.checkpoint() != null) {
            compare(link.checkpoint(), note.checkpoint().orElseThrow());
        }
        compare(note.keys());
        told.addAll(note.cosignatures());
    }

    /** What was published before there was a history. */
    private void compareEarlier(Link link, String earlier) {
        long until = Long.parseLong(earlier.substring(0, earlier.indexOf(' ')));
        last = Math.max(last, until);
        if (!history.earlier(until).equals(Optional.of(earlier))) {
            findings.add(
                    Kind.CHECKPOINT_MISSING,
                    "The checkpoints that were published before the history of the ledger began are incomplete, or not"
                            + " as they were");
        }
        if (link.number() != 1) altered(link, "describes what was before the first");
        while (peek() != null && peek().number() <= until) checkpoints.remove();
    }

    private void compare(long at, Published said) {
        last = Math.max(last, at);
        while (peek() != null && peek().number() < at) untold();
        NumberedCheckpoint found = peek();
        if (found == null || found.number() != at) {
            findings.add(
                    Kind.CHECKPOINT_MISSING,
                    "The checkpoint of " + said.size() + " entries that was signed at " + said.signedAt()
                            + " is missing");
        } else {
            checkpoints.remove();
            if (!found.published().equals(said)) {
                findings.add(
                        Kind.CHECKPOINT_FORGED,
                        "The checkpoint of " + said.size() + " entries that was signed at " + said.signedAt()
                                + " is not as it was published");
            }
        }
        if (said.size() < size) {
            findings.add(
                    Kind.HISTORY_REPLACED,
                    "A checkpoint of " + said.size() + " entries was published after one of " + size);
        }
        size = Math.max(size, said.size());
    }

    private void untold() {
        NumberedCheckpoint found = checkpoints.remove();
        findings.add(
                Kind.CHECKPOINT_FORGED,
                "The checkpoint of " + found.published().size()
                        + " entries is in no link of the history of the ledger: it was added, or its link was removed");
    }

    private NumberedCheckpoint peek() {
        if (checkpoints.isEmpty()) {
            List<NumberedCheckpoint> more = history.checkpoints(lastRead, PAGE);
            if (!more.isEmpty()) lastRead = more.getLast().number();
            checkpoints.addAll(more);
        }
        return checkpoints.peek();
    }

    private void compare(Keys said) {
        Keys found = kept.computeIfAbsent(said.count(), history::keys);
        if (found.equals(said) || keysDiffer) return;
        keysDiffer = true;
        findings.add(
                Kind.KEY_ALTERED,
                "The first " + said.count() + " keys of the ledger are not as they were when checkpoints were signed");
    }

    private void altered(Link link, String what) {
        findings.add(Kind.HISTORY_ALTERED, "Link " + link.number() + " of the history of the ledger " + what);
    }
}
