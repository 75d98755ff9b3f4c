package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** The board was dissolved. */
public record BoardDissolved(Text reason) implements BoardEvent {}
