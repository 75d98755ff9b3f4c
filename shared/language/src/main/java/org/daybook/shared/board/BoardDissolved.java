package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** The board came to its end. */
public record BoardDissolved(Text reason) implements BoardEvent {}
