package org.daybook.app.identity.credential;

import java.time.Instant;
import org.daybook.shared.account.AccountId;

/**
 * The credentials with which an account signs in.
 *
 * @param password as the password encoder writes it
 * @param mustChange whether the password may be used once only, to choose another
 * @param changedAt sessions that began under an older password are over
 */
public record Credential(
        AccountId account, LoginName loginName, String password, boolean mustChange, Instant changedAt) {

    /** Without the password, kept as a hash though it is. */
    @Override
    public String toString() {
        return "Credential of " + account;
    }
}
