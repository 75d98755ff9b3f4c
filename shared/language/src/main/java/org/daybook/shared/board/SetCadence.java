package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** Sets the cadence of a board's meetings, in words ("quarterly"). */
public record SetCadence(Name cadence) implements BoardCommand {}
