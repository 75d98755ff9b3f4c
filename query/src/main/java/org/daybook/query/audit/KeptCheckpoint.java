package org.daybook.query.audit;

import java.util.Optional;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.SignedNote;
import org.daybook.shared.ledger.VerifierKey;
import org.daybook.shared.rejection.InvalidValue;

/**
 * A checkpoint that somebody else has kept: not even whoever has our key can change that one.
 *
 * @param key by which it is checked; absent where that of the ledger will do
 */
record KeptCheckpoint(SignedNote note, Optional<VerifierKey> key) {

    /** @throws InvalidValue if one of them is not written as it should be */
    static KeptCheckpoint read(String checkpoint, String key) {
        return new KeptCheckpoint(note(checkpoint), Optional.ofNullable(key).map(KeptCheckpoint::key));
    }

    private static SignedNote note(String written) {
        try {
            SignedNote note = SignedNote.parse(written);
            Checkpoint.parse(note.text());
            return note;
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("checkpoint", "must be a signed checkpoint, byte for byte, with its last line feed");
        }
    }

    private static VerifierKey key(String written) {
        try {
            return VerifierKey.parse(written.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("key", "must be a verifier key such as name+1a2b3c4d+BASE64");
        }
    }

    Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }
}
