package org.daybook.app.store;

/**
 * Thrown for an event without everything that an entry must contain. This is a fault in the software; nothing was
 * written.
 */
public final class IncompleteEntry extends IllegalStateException {

    IncompleteEntry(String what) {
        super("Refused as incomplete: " + what);
    }
}
