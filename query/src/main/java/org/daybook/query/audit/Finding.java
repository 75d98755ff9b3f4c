package org.daybook.query.audit;

/**
 * Something that does not agree.
 *
 * @param position of the entry at fault; absent where none is
 * @param what in a sentence, without what the entry says
 */
public record Finding(Kind kind, Long position, String what) {

    /** What does not agree with what. */
    public enum Kind {
        /** The ledger has the entry, the record has not. */
        ENTRY_MISSING,
        /** The payload is not the one whose salted digest is in the leaf. */
        PAYLOAD_ALTERED,
        /** The header is not the one in the leaf. */
        HEADER_ALTERED,
        /** The metadata say something else than the header. */
        METADATA_ALTERED,
        /** The entry is in the record and in a signed tree, and its leaf is not in the ledger. */
        LEAF_MISSING,
        /** A tile is not over the leaves that the record makes. */
        TILE_ALTERED,
        /** A checkpoint is not signed by a key of this ledger, or says something else than it was signed for. */
        CHECKPOINT_FORGED,
        /** A checkpoint, ours or one that somebody kept, commits to another history than the record. */
        HISTORY_REPLACED,
        /** A key that is not this node's has come to be the newest. */
        KEY_REPLACED,
        /** A row of a view is not what the record makes of it. */
        VIEW_ALTERED,
        /** A row of a view comes from no entry. */
        VIEW_ADDED,
        /** A row that the record makes is missing from a view. */
        VIEW_REMOVED
    }
}
