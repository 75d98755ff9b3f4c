package org.daybook.query.proof.ledger.key;

import java.util.List;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * Signs notes with the keys of the ledger, as they were when it was created.
 *
 * @param keys that have signed the ledger, the newest last
 * @param own those of this node, the newest first; the ledger's newest is one of them
 */
public record LedgerSigner(List<VerifierKey> keys, List<SignerKey> own) {

    /** @param text that no checkpoint of this ledger could be */
    public SignedNote sign(String text) {
        return SignedNote.sign(text, own);
    }
}
