package org.daybook.query.proof.ledger.key;

import org.daybook.shared.rejection.Rejection;

/** Provides signers for documents that are handed out. */
public interface LedgerSigners {

    /** @throws Rejection {@code no-signing-key} (503) if this node has not the ledger's key */
    LedgerSigner signer();
}
