package org.daybook.shared.programme;

import org.daybook.shared.text.Name;

/** Renames the programme. */
public record RenameProgramme(Name name) implements ProgrammeCommand {}
