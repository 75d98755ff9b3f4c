package org.daybook.command.decide;

import org.daybook.shared.text.LocalId;

/** The source of new ids and salts, which keeps {@code decide} pure and makes tests predictable. */
public interface Identifiers {

    /** An id for an entity to which the request gives none. */
    LocalId localId();

    /** 16 random bytes. */
    byte[] salt();
}
