package org.daybook.query.proof.audit;

/**
 * A difference that a self-audit found.
 *
 * @param position of the entry at fault; absent where none is
 * @param what in a sentence, without what the entry says
 */
public record Finding(Kind kind, Long position, String what) {

    /** What does not agree with what. */
    public enum Kind {
        /** The ledger has the entry, the record has not. */
        ENTRY_MISSING,
        /** The record has something there that is no entry. */
        ENTRY_UNREADABLE,
        /** The payload is not the one whose salted digest is in the leaf. */
        PAYLOAD_ALTERED,
        /** A text was redacted, as an entry says: nothing is wrong with it. */
        REDACTED,
        /** The payload says that a text was redacted, and no entry does. */
        REDACTION_WITHOUT_ENTRY,
        /** An entry says that a text was redacted, and the payload has it still, or again. */
        REDACTION_UNDONE,
        /** The header is not the one in the leaf. */
        HEADER_ALTERED,
        /** The metadata say something else than the header. */
        METADATA_ALTERED,
        /** The salt that is kept beside an entry is not the one in its metadata. */
        SALT_ALTERED,
        /** The record has the entry, and the ledger has no leaf of it. */
        LEAF_MISSING,
        /** The leaf says the same as the entry in other bytes. */
        LEAF_ALTERED,
        /** A tile is not over the leaves, or there are no leaves for it. */
        TILE_ALTERED,
        /** A checkpoint is not signed by a key of this ledger, or says something else than it was signed for. */
        CHECKPOINT_FORGED,
        /** A checkpoint was published and is not there any more, or entries are in none. */
        CHECKPOINT_MISSING,
        /** A link of the history of the ledger is not signed, or does not follow the one before it. */
        HISTORY_ALTERED,
        /** A received cosignature is missing or was replaced. */
        COSIGNATURE_MISSING,
        /** A cosignature is not what its witness signed. */
        COSIGNATURE_ALTERED,
        /** A checkpoint, ours or one that somebody kept, commits to another history than the record. */
        HISTORY_REPLACED,
        /** A key is not this node's, or nothing signed by the one before it vouches for it. */
        KEY_REPLACED,
        /** The keys of the ledger are not as they were when checkpoints were signed. */
        KEY_ALTERED,
        /** A row of a view differs from what the record gives. */
        VIEW_ALTERED,
        /** A row of a view comes from no entry. */
        VIEW_ADDED,
        /** A row that the record makes is missing from a view. */
        VIEW_REMOVED
    }
}
