package org.daybook.app.identity.credential;

import java.time.Instant;
import org.daybook.shared.account.Actor;

/**
 * The authenticated account of a request.
 *
 * @param credential the one signed in with; null for a token
 * @param until the instant from which it no longer holds whatever else happens; null where there is none
 */
public record Admission(Actor actor, Credential credential, Instant until) {

    public static Admission byToken(Actor actor, Instant until) {
        return new Admission(actor, null, until);
    }

    public static Admission byPassword(Actor actor, Credential credential) {
        return new Admission(actor, credential, null);
    }

    boolean holdsAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    public SignedIn signedIn() {
        return credential == null ? SignedIn.byToken(actor) : SignedIn.byPassword(actor, credential);
    }
}
