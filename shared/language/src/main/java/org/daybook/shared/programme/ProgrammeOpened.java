package org.daybook.shared.programme;

import org.daybook.shared.text.Name;

/** A programme was opened. */
public record ProgrammeOpened(Name name, Marking marking) implements ProgrammeEvent {}
