package org.daybook.query.proof.ledger;

import java.time.Instant;
import java.util.List;
import org.daybook.query.proof.ledger.key.StoredKey;
import org.daybook.shared.ledger.TreeHash;

/**
 * The current state of the ledger.
 *
 * @param origin its name, which is that of its keys
 * @param checkpoint the newest; absent before the first was signed
 * @param cosigned the newest that a witness has cosigned; absent while none has
 * @param keys that have signed, the newest last
 */
record LedgerAnswer(String origin, Checkpoint checkpoint, Checkpoint cosigned, List<Key> keys) {

    /**
     * A checkpoint as it was published.
     *
     * @param root Base64 of the root over all leaves
     * @param note the signed note, byte for byte
     */
    record Checkpoint(long size, String root, Instant signedAt, String note) {

        static Checkpoint of(PublishedCheckpoint published) {
            return new Checkpoint(
                    published.size(),
                    published.root().toString(),
                    published.signedAt(),
                    published.note().toString());
        }
    }

    /**
     * A key by which checkpoints are checked.
     *
     * @param verifier as C2SP signed-note writes it
     * @param sinceSize how many leaves the tree had when it began to sign
     * @param replacesLost whether the key before it was lost, so that nothing signed by that one vouches for this one
     */
    record Key(String verifier, long sinceSize, Instant since, boolean replacesLost) {

        static Key of(StoredKey stored) {
            return new Key(stored.verifier().toString(), stored.sinceSize(), stored.since(), stored.lost());
        }
    }

    /** Hashes as the API writes them. */
    static List<String> written(List<TreeHash> hashes) {
        return hashes.stream().map(TreeHash::toString).toList();
    }
}
