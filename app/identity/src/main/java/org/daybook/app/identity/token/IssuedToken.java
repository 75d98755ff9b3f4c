package org.daybook.app.identity.token;

import java.time.Instant;
import java.util.UUID;
import org.daybook.shared.text.Label;

/** A token as it is shown once, when it is created. */
public record IssuedToken(UUID id, String token, Label label, Instant expiresAt) {

    /** Without the token. */
    @Override
    public String toString() {
        return "IssuedToken " + id;
    }
}
