package org.daybook.query.proof.witness;

import java.net.URI;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * A witness of the ledger.
 *
 * @param url what comes before {@code /add-checkpoint}, without a slash at its end
 * @param key by which its cosignatures are checked
 */
public record Witness(URI url, VerifierKey key) {

    /** @throws IllegalArgumentException if the address is not one of HTTP, or the key is of no witness */
    public Witness {
        if (!String.valueOf(url.getScheme()).matches("https?") || url.getHost() == null) {
            throw new IllegalArgumentException("The address of a witness begins with https://, not as " + url);
        }
        if (!key.purpose().isCosigning()) {
            throw new IllegalArgumentException("The key of a witness signs cosignatures, which " + key + " does not");
        }
    }

    public String name() {
        return key.name();
    }
}
