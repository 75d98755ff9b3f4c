package org.daybook.shared.evidence.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * What the verifier of a pack knows from other sources.
 *
 * @param key by which the ledger has to be signed; absent if they have none but those in the pack, which prove nothing
 * @param witnesses that have to have seen the checkpoint
 * @param oldestFormat that they accept, from 1
 * @param now by the verifier's clock; absent where there is none to trust
 */
public record Trust(Optional<VerifierKey> key, List<VerifierKey> witnesses, int oldestFormat, Optional<Instant> now) {
    public Trust {
        witnesses = List.copyOf(witnesses);
    }

    /** In a pack of any format, and without a clock. */
    public Trust(Optional<VerifierKey> key, List<VerifierKey> witnesses) {
        this(key, witnesses, 1, Optional.empty());
    }
}
