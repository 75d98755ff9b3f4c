package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** The board was renamed. */
public record BoardRenamed(Name name) implements BoardEvent {}
