package org.daybook.query.proof.ledger.key;

import java.util.Comparator;
import java.util.List;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Signs with those keys of this node that the ledger knows. */
@Component
public record NodeSigners(StoredLedger ledger, LedgerKeys own) implements LedgerSigners {

    @Override
    public LedgerSigner signer() {
        List<VerifierKey> known =
                ledger.keys().stream().map(StoredKey::verifier).toList();
        List<SignerKey> keys = own.read().stream()
                .filter(key -> known.contains(key.verifier()))
                .sorted(Comparator.comparing((SignerKey key) -> known.indexOf(key.verifier()))
                        .reversed())
                .toList();
        if (keys.isEmpty() || !keys.getFirst().verifier().equals(known.getLast())) {
            throw new Rejection(
                    Rejection.Kind.UNAVAILABLE,
                    "no-signing-key",
                    "This node does not have the key of the ledger, which signs evidence; ask a node that has it");
        }
        return new LedgerSigner(known, keys);
    }
}
