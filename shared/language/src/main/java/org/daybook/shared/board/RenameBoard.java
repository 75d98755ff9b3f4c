package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** Gives a board another name. */
public record RenameBoard(Name name) implements BoardCommand {}
