package org.daybook.shared.board;

import org.daybook.shared.text.Name;

/** Renames a board. */
public record RenameBoard(Name name) implements BoardCommand {}
