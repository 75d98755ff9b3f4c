package org.daybook.app.identity.guessing;

import java.util.UUID;

/** Who tries a password, as far as can be told before it is checked. */
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
