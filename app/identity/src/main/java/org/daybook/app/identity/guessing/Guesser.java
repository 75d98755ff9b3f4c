package org.daybook.app.identity.guessing;

import java.util.UUID;

/** The origin of a password attempt, as far as it is known before the check. */
public sealed interface Guesser {

    /** A browser that has not signed in to that account before, known by its network only. */
    record Stranger(ClientNetwork network) implements Guesser {}

    /**
     * A browser that has signed in to that account before.
     *
     * @param browser the random id in its cookie
     */
    record KnownBrowser(String browser) implements Guesser {}

    /** Somebody who is signed in and has to give their password again. */
    record SignedInHolder(UUID account) implements Guesser {}
}
