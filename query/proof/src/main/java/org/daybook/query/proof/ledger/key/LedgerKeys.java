package org.daybook.query.proof.ledger.key;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.note.KeyId;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;

/** The source of the keys with which this node signs. */
public interface LedgerKeys {

    /**
     * The newest first. After a rotation the one before it is kept beside it and signs as well, so that verifiers that
     * know only that one can follow. Read again each time, since an operator may have changed them.
     */
    List<SignerKey> read();

    /** Makes the first one of a ledger, and keeps it; to be called where {@link #read} finds none. */
    SignerKey make();

    /** The id of a key that its operator says is lost, so that another may take its place without being signed by it. */
    Optional<KeyId> lost();

    /**
     * The last checkpoint that this node signed, kept apart from the database: somebody who can change everything there
     * must not make this node sign another history. Absent before the first.
     */
    Optional<SignedNote> lastSigned();

    /** The last link of the ledger's history that this node signed, kept with it; absent before the first. */
    Optional<SignedNote> lastHistory();

    /** Keeps a checkpoint and the newest link of the history, durably and together, before they are published. */
    void keep(SignedNote signed, SignedNote history);
}
