package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** Sets down how often a board meets, in words ("quarterly"). */
public record SetCadence(Name cadence) implements BoardCommand {}
