package org.daybook.query.proof.audit.check;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;
import org.daybook.shared.rejection.InvalidValue;

/**
 * A checkpoint that somebody else has kept, which nobody can change even with our key.
 *
 * @param key by which it is checked; absent where one of the ledger's will do
 */
public record KeptCheckpoint(SignedNote note, Optional<VerifierKey> key) {

    /** @throws InvalidValue if one of them is not written as it should be */
    public static KeptCheckpoint read(String checkpoint, String key) {
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

    /**
     * What it says, where it is one of this ledger.
     *
     * @param keys that have signed the ledger
     * @throws InvalidValue if it is another ledger's, or not signed as it should be
     */
    public KnownCheckpoint of(List<VerifierKey> keys) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (keys.stream().noneMatch(one -> one.name().equals(checkpoint.origin()))) {
            throw new InvalidValue("checkpoint", "must be one of this ledger, whose origin /api/ledger names");
        }
        boolean ours = keys.stream().anyMatch(note::isSignedBy);
        if (key.isPresent() && !note.isSignedBy(key.get())) {
            throw new InvalidValue("key", "must be the one that signed the checkpoint");
        }
        if (key.isEmpty() && !ours) {
            throw new InvalidValue(
                    "checkpoint", "must be signed by a key of this ledger, or by the key submitted with it");
        }
        return new KnownCheckpoint(checkpoint, "that was brought", ours);
    }
}
