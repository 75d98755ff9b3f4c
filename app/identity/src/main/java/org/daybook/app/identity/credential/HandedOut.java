package org.daybook.app.identity.credential;

import java.time.Instant;

/**
 * A one-time password that was handed out for an account.
 *
 * @param post of the administrator who did
 */
public record HandedOut(Instant at, String post) {}
