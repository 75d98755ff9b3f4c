package org.daybook.shared.programme;

import org.daybook.shared.text.Name;

/** The programme bears another name. */
public record ProgrammeRenamed(Name name) implements ProgrammeEvent {}
