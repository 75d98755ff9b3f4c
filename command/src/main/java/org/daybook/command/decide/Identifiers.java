package org.daybook.command.decide;

import org.daybook.shared.text.LocalId;

/** Where new ids and salts come from, so that {@code decide} stays pure and tests know what to expect. */
public interface Identifiers {

    /** An id for a thing to which the request gives none. */
    LocalId localId();

    /** 16 random bytes. */
    byte[] salt();
}
