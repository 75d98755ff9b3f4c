package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** It was set down how often the board meets, in words ("quarterly"). */
public record CadenceSet(Name cadence) implements BoardEvent {}
