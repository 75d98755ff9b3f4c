package org.daybook.shared.evidence.pack;

/** What was given is no pack of evidence, or one made to do harm; says in a phrase why. */
public final class NotAPack extends RuntimeException {

    public NotAPack(String why) {
        super(why, null, false, false);
    }
}
