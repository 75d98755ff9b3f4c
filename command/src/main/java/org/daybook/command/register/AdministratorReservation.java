package org.daybook.command.register;

import org.daybook.shared.text.Name;

/**
 * The reservation that lets only one administrator go at a time: two who go together would each see the other remain.
 * It is held like a name, and released when the register takes the entry in.
 */
public final class AdministratorReservation {

    public static final String SCOPE = "administrators";
    public static final Name NAME = new Name("leaving");

    private AdministratorReservation() {}
}
