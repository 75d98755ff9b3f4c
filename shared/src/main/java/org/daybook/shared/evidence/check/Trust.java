package org.daybook.shared.evidence.check;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.VerifierKey;

/**
 * What whoever checks a pack knows from elsewhere.
 *
 * @param key by which the ledger has to be signed; absent if they have none but those in the pack, which prove nothing
 * @param witnesses that have to have seen the checkpoint
 */
public record Trust(Optional<VerifierKey> key, List<VerifierKey> witnesses) {
    public Trust {
        witnesses = List.copyOf(witnesses);
    }
}
