package org.daybook.shared.programme;

import org.daybook.shared.text.Name;

/** Gives the programme another name. */
public record RenameProgramme(Name name) implements ProgrammeCommand {}
