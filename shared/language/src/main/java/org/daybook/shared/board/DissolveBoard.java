package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** Ends a board; meetings that it has held keep their minutes and actions. */
public record DissolveBoard(Text reason) implements BoardCommand {}
