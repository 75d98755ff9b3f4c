package org.daybook.shared.programme;

import org.daybook.shared.text.Name;

/** The programme was renamed. */
public record ProgrammeRenamed(Name name) implements ProgrammeEvent {}
