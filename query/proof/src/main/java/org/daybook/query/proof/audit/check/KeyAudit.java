package org.daybook.query.proof.audit.check;

import java.util.List;
import java.util.Optional;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.ledger.StoredLedger.CheckpointRow;
import org.daybook.query.proof.ledger.key.StoredKey;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;

/** Checks the keys of the ledger: each must be vouched for by the previous one, and the newest must be this node's. */
public final class KeyAudit {

    private final StoredLedger ledger;
    private final List<StoredKey> keys;

    private KeyAudit(StoredLedger ledger, List<StoredKey> keys) {
        this.ledger = ledger;
        this.keys = keys;
    }

    /** @param own those of this node, if it has any: it knows which they are, whatever the tables say */
    public static KeyAudit of(StoredLedger ledger, List<VerifierKey> own, Findings findings) {
        KeyAudit audit = new KeyAudit(ledger, read(ledger, findings));
        audit.compare(own, findings);
        return audit;
    }

    private static List<StoredKey> read(StoredLedger ledger, Findings findings) {
        try {
            return ledger.keys();
        } catch (IllegalArgumentException e) {
            findings.add(Kind.KEY_REPLACED, "One of the keys of the ledger cannot be read");
            return List.of();
        }
    }

    private void compare(List<VerifierKey> own, Findings findings) {
        if (keys.isEmpty()) return;
        VerifierKey newest = keys.getLast().verifier();
        if (!own.isEmpty() && !own.contains(newest)) {
            findings.add(Kind.KEY_REPLACED, "The newest key of the ledger, " + newest + ", is not this node's");
        }
        for (int i = 1; i < keys.size(); i++) {
            StoredKey before = keys.get(i - 1);
            StoredKey after = keys.get(i);
            if (!after.lost() && !isVouchedFor(before, after)) {
                findings.add(
                        Kind.KEY_REPLACED,
                        "No checkpoint that " + before.verifier() + " signed vouches for " + after.verifier());
            }
        }
    }

    /** The first checkpoint that the new key signed has both signatures. */
    private boolean isVouchedFor(StoredKey before, StoredKey after) {
        return ledger.after(after.sinceSize() - 1, Long.MAX_VALUE, 10).stream()
                .map(KeyAudit::note)
                .flatMap(Optional::stream)
                .anyMatch(note -> note.isSignedBy(before.verifier()) && note.isSignedBy(after.verifier()));
    }

    private static Optional<SignedNote> note(CheckpointRow row) {
        try {
            return Optional.of(SignedNote.parse(row.note()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether that is the name of this ledger. */
    boolean isOrigin(String name) {
        return keys.stream().anyMatch(key -> key.verifier().name().equals(name));
    }

    List<VerifierKey> verifiers() {
        return keys.stream().map(StoredKey::verifier).toList();
    }

    /** Whether a key signed it that was good for that size: one that was replaced is good for nothing later. */
    boolean signed(SignedNote note, long size) {
        for (int i = 0; i < keys.size(); i++) {
            boolean begun = keys.get(i).sinceSize() <= size;
            boolean replaced = i + 1 < keys.size() && keys.get(i + 1).sinceSize() < size;
            if (begun && !replaced && note.isSignedBy(keys.get(i).verifier())) return true;
        }
        return false;
    }
}
