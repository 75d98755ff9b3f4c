package org.daybook.app.store;

/** An event without all that an entry must say; a fault in the software, nothing was written. */
public final class IncompleteEntry extends IllegalStateException {

    IncompleteEntry(String what) {
        super("Refused as incomplete: " + what);
    }
}
