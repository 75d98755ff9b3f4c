package org.daybook.shared.evidence.pack;

/** Thrown for a file that is not a pack of evidence, or is a hostile one. The message is a phrase that says why. */
public final class NotAPack extends RuntimeException {

    public NotAPack(String why) {
        super(why, null, false, false);
    }
}
