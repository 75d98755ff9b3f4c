package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** The cadence of the board was set, in words ("quarterly"). */
public record CadenceSet(Name cadence) implements BoardEvent {}
