package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** Dissolves a board. Meetings that it has held keep their minutes and actions. */
public record DissolveBoard(Text reason) implements BoardCommand {}
