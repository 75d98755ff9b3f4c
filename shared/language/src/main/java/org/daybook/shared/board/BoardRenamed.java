package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** A board got another name. */
public record BoardRenamed(Name name) implements BoardEvent {}
